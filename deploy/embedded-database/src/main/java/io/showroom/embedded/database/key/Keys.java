package io.showroom.embedded.database.key;

import java.util.Arrays;

/** Encodes single values and parts of values, and finds the key after all keys with a prefix. */
public final class Keys {
    private Keys() {}

    /** The key of one value. */
    public static byte[] of(Object value) {
        return new KeyBuffer().putValue(value, true).toBytes();
    }

    /**
     * The part of a value's key that numbers equal to it as doubles share; for other kinds the whole key. A range has
     * to start and end here, because the query matcher compares numbers of different types as doubles.
     */
    public static byte[] coarse(Object value) {
        if (value instanceof Number number) {
            KeyBuffer out = new KeyBuffer().put(ValueKind.NUMBER.code());
            NumberCode.appendNearest(out, number);
            return out.toBytes();
        }
        return of(value);
    }

    /** What the keys of all texts with this beginning start with. */
    public static byte[] textStarting(String beginning) {
        KeyBuffer out = new KeyBuffer().put(ValueKind.STRING.code());
        TextCode.appendUnits(out, beginning);
        return out.toBytes();
    }

    public static byte[] concat(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    public static byte[] inverted(byte[] key) {
        byte[] inverted = new byte[key.length];
        for (int i = 0; i < key.length; i++) {
            inverted[i] = (byte) ~key[i];
        }
        return inverted;
    }

    public static boolean startsWith(byte[] key, byte[] prefix) {
        return key.length >= prefix.length && Arrays.equals(key, 0, prefix.length, prefix, 0, prefix.length);
    }

    /** The smallest key greater than every key with this prefix, or null if there is none (an empty prefix). */
    public static byte[] after(byte[] prefix) {
        int last = prefix.length - 1;
        while (last >= 0 && prefix[last] == (byte) 0xFF) {
            last--;
        }
        if (last < 0) {
            return null;
        }
        byte[] after = Arrays.copyOf(prefix, last + 1);
        after[last]++;
        return after;
    }
}
