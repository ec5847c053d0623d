package chokepoint.table;

import java.io.IOException;
import java.util.Collection;
import java.util.Comparator;

/** Writes the tables that come as lists of records. */
final class ListTables {

    private static final Comparator<SummaryRow> SUMMARY_KEY = Comparator.comparing(SummaryRow::measure)
            .thenComparing(SummaryRow::subject);
    private static final Comparator<BandRow> BAND_KEY = Comparator.comparing(BandRow::measure)
            .thenComparing(BandRow::subject).thenComparing(BandRow::world).thenComparing(BandRow::month);
    private static final Comparator<EntityRow> ENTITY_KEY = Comparator.comparing(EntityRow::kind)
            .thenComparing(EntityRow::id);

    private ListTables() {
    }

    static void writeSummary(CsvWriter out, Collection<SummaryRow> rows) throws IOException {
        for (SummaryRow row : SortedRows.of(Schemas.SUMMARY, rows, SUMMARY_KEY)) {
            out.text(row.measure()).text(row.subject()).text(row.unit()).real(row.ruled()).real(row.counterfactual())
                    .real(row.difference()).real(row.ciLow()).real(row.ciHigh()).integer(row.replicates()).endRow();
        }
    }

    static void writeBands(CsvWriter out, Collection<BandRow> rows) throws IOException {
        for (BandRow row : SortedRows.of(Schemas.BANDS, rows, BAND_KEY)) {
            out.text(row.measure()).text(row.subject()).text(row.unit()).text(row.world()).month(row.month())
                    .real(row.p5()).real(row.p25()).real(row.p50()).real(row.p75()).real(row.p95()).endRow();
        }
    }

    static void writeRules(CsvWriter out, Collection<RuleRow> rows) throws IOException {
        for (RuleRow row : SortedRows.of(Schemas.RULES, rows, Comparator.comparing(RuleRow::id))) {
            out.text(row.id()).text(row.issuer()).text(row.title()).text(row.legalSource()).date(row.announced())
                    .date(row.effective());
            row.expires().ifPresentOrElse(out::date, out::empty);
            out.text(row.classes()).text(row.policy()).real(row.approval()).flag(row.underStudy())
                    .flag(row.hypothetical()).flag(row.modelled()).endRow();
        }
    }

    static void writeAssumptions(CsvWriter out, Collection<AssumptionRow> rows) throws IOException {
        for (AssumptionRow row : SortedRows.of(Schemas.ASSUMPTIONS, rows, Comparator.comparing(AssumptionRow::path))) {
            out.text(row.path()).text(row.value()).text(row.low()).text(row.high()).text(row.unit()).text(row.source())
                    .text(row.confidence()).flag(row.changedByScenario()).endRow();
        }
    }

    static void writeEntities(CsvWriter out, Collection<EntityRow> rows) throws IOException {
        for (EntityRow row : SortedRows.of(Schemas.ENTITIES, rows, ENTITY_KEY)) {
            out.text(row.id()).text(row.name()).text(row.kind()).text(row.country()).text(row.region())
                    .text(row.category()).endRow();
        }
    }
}
