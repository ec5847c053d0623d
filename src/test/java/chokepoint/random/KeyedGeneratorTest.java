package chokepoint.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class KeyedGeneratorTest {

    @Test
    void drawsTheSameRowFromTheSameKey() {
        KeyedGenerator one = new KeyedGenerator(Keys.of("a"));
        KeyedGenerator again = new KeyedGenerator(Keys.of("a"));
        KeyedGenerator other = new KeyedGenerator(Keys.of("b"));

        double[] row = IntStream.range(0, 5).mapToDouble(i -> one.nextGaussian()).toArray();

        assertThat(IntStream.range(0, 5).mapToDouble(i -> again.nextGaussian()).toArray()).isEqualTo(row);
        assertThat(other.nextGaussian()).isNotEqualTo(row[0]);
        assertThat(row).doesNotHaveDuplicates();
    }

    @Test
    void drawsStandardNormals() {
        KeyedGenerator generator = new KeyedGenerator(Keys.of("normal"));

        double[] draws = IntStream.range(0, 20_000).mapToDouble(i -> generator.nextGaussian()).toArray();

        assertThat(IntStream.range(0, draws.length).mapToDouble(i -> draws[i]).average().orElseThrow())
                .isBetween(-0.03, 0.03);
        assertThat(IntStream.range(0, draws.length).mapToDouble(i -> draws[i] * draws[i]).average().orElseThrow())
                .isBetween(0.96, 1.04);
    }

    @Test
    void keepsItsKey() {
        assertThatThrownBy(() -> new KeyedGenerator(1).setSeed(2L)).isInstanceOf(UnsupportedOperationException.class);
    }
}
