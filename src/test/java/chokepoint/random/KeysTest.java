package chokepoint.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class KeysTest {

    @Test
    void idsHaveTheKeysTheyAlwaysHad() {
        assertThat(Keys.of("asml")).isEqualTo(2620953021630340601L);
        assertThat(Keys.of("smic/logic-advanced")).isEqualTo(-4796167126071923833L);
        assertThat(Keys.of("")).isEqualTo(0x9E3779B97F4A7C15L);
        assertThat(Keys.mix(1, 2)).isEqualTo(-8786642919846412399L);
    }

    /** Reference values of SplitMix64 with seed 0: its state goes up by the golden ratio. */
    @Test
    void finaliserIsThatOfSplitMix64() {
        long golden = 0x9E3779B97F4A7C15L;

        assertThat(Keys.finalise(golden)).isEqualTo(0xE220A8397B1DCDAFL);
        assertThat(Keys.finalise(2 * golden)).isEqualTo(0x6E789E6AA1B965F4L);
    }

    @Test
    void orderOfMixingMatters() {
        long ab = Keys.mix(Keys.mix(0, Keys.of("a")), Keys.of("b"));
        long ba = Keys.mix(Keys.mix(0, Keys.of("b")), Keys.of("a"));

        assertThat(ab).isNotEqualTo(ba);
    }

    @Test
    void neighbouringPartsGiveDistinctKeys() {
        TreeSet<Long> keys = new TreeSet<>();

        for (int key = 0; key < 100; key++) {
            for (int part = -100; part < 100; part++) {
                keys.add(Keys.mix(key, part));
            }
        }

        assertThat(keys).hasSize(20_000);
    }
}
