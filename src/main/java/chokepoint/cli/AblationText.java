package chokepoint.cli;

import chokepoint.experiment.AblationReport;
import chokepoint.experiment.FailedVariation;
import chokepoint.table.AblationRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the terminal shows of an ablation: by measure what moves it most, then the split of the target's rise. */
final class AblationText {

    private static final int WIDTH = 110;
    private static final int WORDS = 31;
    private static final int BASE = 8;
    private static final int SHOWN = 6;

    private final AblationReport report;

    AblationText(AblationReport report) {
        this.report = report;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        if (!report.effects().isEmpty()) {
            lines.add(report.scenario().title() + ", with one mechanism turned at a time, replicates: "
                    + report.replicates() + ", seed: " + report.scenario().seed());
            lines.add(left("", WORDS) + right("base", BASE) + "   moved by, largest first"
                    + (report.replicates() > 1 ? " (95 % sure not to be luck)" : " (luck may have made some of it)"));
            HeadlineMove.all(report.scenario()).forEach(measure -> add(lines, measure));
        }
        lines.addAll(new SplitText(report).lines());
        lines.add(report.folder().toString().replace('\\', '/') + ": ablation.csv, coalitions.csv, shapley.csv");
        return lines;
    }

    /** A world that failed in the same way in every replicate is told of once. */
    List<String> failures() {
        Map<String, List<Integer>> replicates = new LinkedHashMap<>();
        for (FailedVariation failed : report.failures()) {
            replicates.computeIfAbsent((failed.variation().isEmpty() ? "The scenario as it is" : failed.variation())
                    + " (seed " + failed.failure().seed() + ") failed: " + failed.failure().message(),
                    message -> new ArrayList<>()).add(failed.failure().replicate());
        }
        List<String> lines = new ArrayList<>();
        replicates.forEach((message, of) -> lines.add(message
                + (of.size() == report.replicates() ? " In all replicates."
                : " In replicates: " + String.join(", ", of.stream().map(String::valueOf).toList()) + ".")));
        return lines;
    }

    private void add(List<String> lines, HeadlineMove measure) {
        List<AblationRow> rows = report.effects().stream().filter(measure::isOf).toList();
        if (rows.isEmpty()) {
            return;
        }
        Comparator<AblationRow> bySize = Comparator.comparingDouble(row -> StrictMath.abs(row.difference()));
        List<String> moves = new ArrayList<>(rows.stream().filter(measure::moves)
                .sorted(bySize.reversed().thenComparing(AblationRow::mechanism)).map(measure::moved).toList());
        if (moves.size() > SHOWN) {
            int more = moves.size() - SHOWN + 1;
            moves.subList(SHOWN - 1, moves.size()).clear();
            moves.add("and " + more + " more");
        }
        String head = left(measure.words(), WORDS) + right(measure.base(rows.get(0)), BASE) + "   ";
        lines.addAll(wrapped(head, moves.isEmpty() ? List.of("nothing") : moves));
    }

    /** Breaks a line between its items; the lines that follow begin below the first item. */
    private static List<String> wrapped(String head, List<String> items) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(head);
        for (int i = 0; i < items.size(); i++) {
            String item = items.get(i) + (i < items.size() - 1 ? "," : "");
            if (line.length() + item.length() > WIDTH) {
                lines.add(line.toString().stripTrailing());
                line = new StringBuilder(" ".repeat(head.length()));
            }
            line.append(item).append(' ');
        }
        lines.add(line.toString().stripTrailing());
        return lines;
    }

    private static String left(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }

    private static String right(String text, int width) {
        return " ".repeat(Math.max(1, width - text.length())) + text;
    }
}
