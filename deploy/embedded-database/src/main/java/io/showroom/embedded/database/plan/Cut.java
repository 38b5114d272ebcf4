package io.showroom.embedded.database.plan;

import io.showroom.embedded.database.key.Keys;
import java.util.Arrays;

/** A place between keys: before or after all keys with a prefix. */
record Cut(byte[] prefix, boolean after) implements Comparable<Cut> {
    static final Cut START = before(new byte[0]);
    static final Cut END = after(new byte[0]);

    static Cut before(byte[] prefix) {
        return new Cut(prefix, false);
    }

    static Cut after(byte[] prefix) {
        return new Cut(prefix, true);
    }

    /** The same place among keys of a descending field. */
    Cut inverted() {
        return new Cut(Keys.inverted(prefix), !after);
    }

    /** The first key behind this place among keys that start with what is given; null is behind all keys. */
    byte[] behind(byte[] start) {
        byte[] key = Keys.concat(start, prefix);
        return after ? Keys.after(key) : key;
    }

    @Override
    public int compareTo(Cut other) {
        byte[] mine = behind(new byte[0]);
        byte[] others = other.behind(new byte[0]);
        if (mine == null || others == null) {
            return Boolean.compare(mine == null, others == null);
        }
        return Arrays.compareUnsigned(mine, others);
    }
}
