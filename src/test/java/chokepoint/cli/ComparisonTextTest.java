package chokepoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.table.Comparison;
import chokepoint.table.ComparisonRow;
import chokepoint.table.HeadlineRow;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComparisonTextTest {

    @Test
    void putsHeadlinesSideBySideAndLeavesOutWhatIsTheSame() {
        Comparison comparison = new Comparison("a", List.of("b", "c"), List.of("c"), List.of(),
                List.of(new ComparisonRow("b", "revenue", "maker=asml", "units", 1, 2)),
                List.of(new HeadlineRow("b", "capability_gap_months", "CN", "months", 10, 27, Double.NaN, Double.NaN),
                        new HeadlineRow("b", "revenue_usd_per_year", "asml", "USD/year", 28.5e9, 28.4e9, -7e7, -1e8),
                        new HeadlineRow("b", "target_share", "naura", "share", 1, 1, 0, 0)));

        assertThat(String.join("\n", new ComparisonText(comparison).lines())).isEqualTo("""
                b (b) against a (a), numbers compared: 1
                  measure                subject  unit              a        b    b vs a  effect a  effect b
                  capability_gap_months  CN       months         10.0     27.0  +170.0 %
                  revenue_usd_per_year   asml     m USD/year  28500.0  28400.0    −0.4 %     −70.0    −100.0
                  measures that are the same: 1
                c: identical to a""");
    }

    @Test
    void listsEveryDifferenceForOtherPrograms() {
        Comparison comparison = new Comparison("a", List.of("b"), List.of(), List.of("The seeds differ."), List.of(),
                List.of(new HeadlineRow("b", "target_share", "asml", "share", 0.5, 0.25, Double.NaN, 0)));

        assertThat(ComparisonJson.of(comparison)).isEqualTo("{\"first\":\"a\",\"others\":[\"b\"],\"identical\":[],"
                + "\"warnings\":[\"The seeds differ.\"],\"headline\":[{\"other\":\"b\",\"measure\":\"target_share\","
                + "\"subject\":\"asml\",\"unit\":\"share\",\"ruled_a\":0.500000,\"ruled_b\":0.250000,"
                + "\"effect_a\":null,\"effect_b\":0.000000}]}");
    }
}
