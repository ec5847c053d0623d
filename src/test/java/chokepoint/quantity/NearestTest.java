package chokepoint.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {

    @Test
    void findsTheNameWithTheFewestSlips() {
        assertThat(Nearest.to("mkaers", List.of("makers", "buyers"))).contains("makers");
        assertThat(Nearest.to("litho-arfi-standart", List.of("litho-arfi-advanced", "litho-arfi-standard")))
                .contains("litho-arfi-standard");
        assertThat(Nearest.to("CQ", List.of("AQ", "CN"))).contains("CN");
    }

    @Test
    void givesNothingForANameThatIsLikeNoOther() {
        assertThat(Nearest.to("colour", List.of("makers", "buyers"))).isEmpty();
        assertThat(Nearest.to("XY", List.of("AB"))).isEmpty();
    }

    @Test
    void listsAFewCandidatesWhenNoneIsNear() {
        assertThat(Nearest.orAll("x", List.of("on-line", "off-line"))).contains("one of on-line, off-line");
    }

    @Test
    void countsInsertionsDeletionsAndReplacements() {
        assertThat(Nearest.distance("kitten", "sitting")).isEqualTo(3);
        assertThat(Nearest.distance("", "abc")).isEqualTo(3);
        assertThat(Nearest.distance("same", "same")).isZero();
    }
}
