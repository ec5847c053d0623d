package chokepoint.random;

/** Stable 64-bit keys for the stable text ids of things, and their mixing. */
public final class Keys {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private Keys() {
    }

    /** The key of a text id; it depends on the id alone, never on the order of things in a file. */
    public static long of(String id) {
        long key = GOLDEN;
        for (int i = 0; i < id.length(); i++) {
            key = mix(key, id.charAt(i));
        }
        return key;
    }

    /** A key for the ordered pair (key, part). */
    public static long mix(long key, long part) {
        return finalise(key * 0xD1342543DE82EF95L + part + GOLDEN);
    }

    /** The finaliser of SplitMix64 (Steele, Lea and Flood 2014, variant 13 of Stafford's mixers). */
    static long finalise(long z) {
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
