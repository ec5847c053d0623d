package chokepoint.market;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.random.Keys;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyHeapTest {

    private static long[] served(long... keys) {
        KeyHeap heap = new KeyHeap();
        LongStream.of(keys).forEach(heap::add);
        heap.arrange();
        long[] served = new long[keys.length];
        for (int i = 0; i < served.length; i++) {
            served[i] = heap.take();
        }
        assertThat(heap.isEmpty()).isTrue();
        return served;
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 63, 64, 65, 1000})
    void servesInOrderOfKey(int count) {
        long[] keys = LongStream.range(0, count).map(i -> Keys.mix(count, i)).toArray();

        assertThat(served(keys)).isEqualTo(LongStream.of(keys).sorted().toArray());
    }

    @Test
    void servesEqualKeysEachOnce() {
        assertThat(served(5, 1, 5, 1, 5)).containsExactly(1, 1, 5, 5, 5);
    }

    @Test
    void clearingForgetsWhatWasLeft() {
        KeyHeap heap = new KeyHeap();
        heap.add(1);
        heap.add(2);

        heap.clear();
        heap.add(9);
        heap.arrange();

        assertThat(heap.take()).isEqualTo(9);
        assertThat(heap.isEmpty()).isTrue();
    }
}
