package chokepoint.market;

import java.util.Arrays;

/** A queue served in order of key: a binary heap of longs, because slots serve only the first few of a long queue. */
public final class KeyHeap {

    private long[] keys = new long[64];
    private int size;

    public void clear() {
        size = 0;
    }

    public boolean isEmpty() {
        return size == 0;
    }

    /** Puts a key in; the order is made by {@link #arrange}. */
    public void add(long key) {
        keys = size == keys.length ? Arrays.copyOf(keys, size * 2) : keys;
        keys[size++] = key;
    }

    /** Makes ready to serve what was put in. */
    public void arrange() {
        for (int place = size / 2 - 1; place >= 0; place--) {
            sink(place);
        }
    }

    /** The least key. */
    public long first() {
        return keys[0];
    }

    /** Takes the least key out. */
    public long take() {
        long first = keys[0];
        keys[0] = keys[--size];
        sink(0);
        return first;
    }

    private void sink(int from) {
        int place = from;
        long key = keys[place];
        while (2 * place + 1 < size) {
            int child = 2 * place + 1;
            child += child + 1 < size && keys[child + 1] < keys[child] ? 1 : 0;
            if (key <= keys[child]) {
                break;
            }
            keys[place] = keys[child];
            place = child;
        }
        keys[place] = key;
    }
}
