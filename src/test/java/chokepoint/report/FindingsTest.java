package chokepoint.report;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.quantity.Month;
import chokepoint.table.Manifest;
import chokepoint.table.SummaryRow;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FindingsTest {

    @TempDir
    private Path empty;

    @Test
    void namesWhoLostAndWhoGainedMost() throws IOException {
        Findings findings = findings(revenue("asml", -1e9, -1.2e9, -0.8e9), revenue("kla", -2e9, -3e9, -1e9),
                revenue("naura", 0.5e9, 0.4e9, 0.6e9));

        assertThat(findings.sales()).isEqualTo("kla loses most, 2.0\u00a0bn\u00a0USD a year (\u221220.0\u00a0%); "
                + "naura gains most, 0.5\u00a0bn\u00a0USD a year (+5.0\u00a0%).");
    }

    @Test
    void countsNobodyWhoseChangeMayBeLuck() throws IOException {
        Findings findings = findings(revenue("asml", -1e9, -3e9, 1e9));

        assertThat(findings.losers()).isEmpty();
        assertThat(findings.unclear()).hasSize(1);
        assertThat(findings.sales()).startsWith("The rules under study change no maker");
    }

    @Test
    void countsEveryChangeOfASingleReplicate() throws IOException {
        SummaryRow row = new SummaryRow("revenue_usd_per_year", "asml", "USD/year", 9e9, 10e9, -1e9, Double.NaN,
                Double.NaN, 1);

        assertThat(findings(row).losers()).containsExactly(row);
    }

    @Test
    void saysHowMuchGotThroughAndByWhichWay() throws IOException {
        Findings findings = findings(denied("kept", 6e9), denied("downgraded", 1e9), denied("abandoned", 3e9));

        assertThat(findings.through()).isEqualTo(0.7);
        assertThat(findings.ways()).containsExactly(Fate.KEPT, Fate.DOWNGRADED);
        assertThat(findings.demand()).contains("10.0\u00a0bn\u00a0USD", "70\u00a0%");
    }

    @Test
    void saysNothingOfARunWithoutRows() throws IOException {
        assertThat(findings().headline()).isEqualTo("No replicate was finished, so there is nothing to report.");
    }

    private Findings findings(SummaryRow... rows) throws IOException {
        Manifest manifest = new Manifest(new Manifest.Program("1", ""), new Manifest.Run("id", "title",
                Month.of(2022, 1), Month.of(2022, 1), 12, 1, 1, "first", ""), List.of(), List.of(),
                new Manifest.Environment("", "", "", 0));
        return new Findings(new RunFolder(empty, manifest, Map.of(), Entities.read(empty), new Measures(List.of(rows)),
                List.of()));
    }

    private static SummaryRow revenue(String maker, double change, double low, double high) {
        return new SummaryRow("revenue_usd_per_year", maker, "USD/year", 10e9 + change, 10e9, change, low, high, 5);
    }

    private static SummaryRow denied(String code, double usd) {
        return new SummaryRow("denied_usd", code, "USD", usd, Double.NaN, Double.NaN, Double.NaN, Double.NaN, 1);
    }
}
