package chokepoint.report;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.quantity.Month;
import java.util.List;
import org.junit.jupiter.api.Test;

class FiguresTest {

    @Test
    void writesARealMinusAndNoneBeforeZero() {
        assertThat(Figures.plain(-4.06, 1)).isEqualTo("\u22124.1");
        assertThat(Figures.plain(-0.04, 1)).isEqualTo("0.0");
        assertThat(Figures.plain(Double.NaN, 1)).isEqualTo("n/a");
    }

    @Test
    void signsWhatIsNotZero() {
        assertThat(Figures.signed(0.26, 1)).isEqualTo("+0.3");
        assertThat(Figures.signed(0.04, 1)).isEqualTo("0.0");
        assertThat(Figures.change(-2.04, 1)).isEqualTo("\u22122.0\u00a0%");
    }

    @Test
    void saysOfASmallShareThatItIsThere() {
        assertThat(Figures.percent(0.001)).isEqualTo("<1\u00a0%");
        assertThat(Figures.percent(0)).isEqualTo("0\u00a0%");
        assertThat(Figures.percent(0.286)).isEqualTo("29\u00a0%");
    }

    @Test
    void givesSmallSumsOneMoreDecimal() {
        assertThat(Figures.billions(4.46e9)).isEqualTo("4.5\u00a0bn\u00a0USD");
        assertThat(Figures.billions(0.046e9)).isEqualTo("0.05\u00a0bn\u00a0USD");
    }

    @Test
    void namesMonthsAndLists() {
        assertThat(Figures.month(Month.of(2022, 10))).isEqualTo("October 2022");
        assertThat(Wording.and(List.of("Japan", "Korea", "the Netherlands"))).isEqualTo("Japan, Korea and the Netherlands");
        assertThat(Wording.fromId("tokyo-electron")).isEqualTo("Tokyo Electron");
        assertThat(Wording.fromId("kla")).isEqualTo("KLA");
    }
}
