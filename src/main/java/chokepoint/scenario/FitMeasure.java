package chokepoint.scenario;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a calibration can hold the ruled world against, over the months of a target. Shares lie in [0,1]. Several
 * subjects are taken together, none means all.
 */
public enum FitMeasure {
    REVENUE_USD_BN(Subject.MAKER, "USD billion", "what makers earn by tools and service"),
    SYSTEMS_USD_BN(Subject.MAKER, "USD billion", "what makers earn by tools"),
    TARGET_SHARE(Subject.MAKER, "share of tool sales", "part of makers' tool sales that goes to the target"),
    TARGET_SHARE_OF_REVENUE(Subject.MAKER, "share of revenue", "the same of tools and service"),
    DELIVERIES_USD_BN(Subject.REGION, "USD billion", "tools delivered to the fabs of regions"),
    DOMESTIC_SHARE(Subject.NONE, "share of tool sales", "part of the target's makers in deliveries to the target"),
    ORDER_TO_DELIVERY_MONTHS(Subject.MAKER, "months", "what deliveries had waited since their order, by value"),
    CLASS_ORDER_TO_DELIVERY_MONTHS(Subject.TOOL_CLASS, "months", "the same by tool class"),
    BACKLOG_USD_BN(Subject.MAKER, "USD billion", "open orders at the end of the months"),
    TARGET_SHARE_OF_BACKLOG(Subject.MAKER, "share of backlog", "part of the target in open orders at the end"),
    TARGET_FILL(Subject.TOOL_CLASS, "share of needs",
    "deliveries to the target over what it needs in the months, by value");

    /** What the ids of a target's subject name. */
    public enum Subject {
        MAKER("a maker"), REGION("a region of buyers"), TOOL_CLASS("a tool class"), NONE("nothing");

        private final String words;

        Subject(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    private final Subject subject;
    private final String unit;
    private final String description;

    FitMeasure(Subject subject, String unit, String description) {
        this.subject = subject;
        this.unit = unit;
        this.description = description;
    }

    /** As experiment files and tables write it, such as {@code target_share}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Subject subject() {
        return subject;
    }

    public String unit() {
        return unit;
    }

    /** In words, to be read after "is". */
    public String description() {
        return description;
    }

    static List<String> labels() {
        return Stream.of(values()).map(FitMeasure::label).toList();
    }

    static Optional<FitMeasure> of(String label) {
        return Stream.of(values()).filter(one -> one.label().equals(label)).findFirst();
    }
}
