package io.showroom.embedded.database.key;

import java.util.Arrays;

/** Bytes being put together into a key. Keys are compared byte by byte, unsigned, a shorter one first. */
public final class KeyBuffer {
    private byte[] bytes = new byte[64];
    private int length;

    KeyBuffer put(int value) {
        if (length == bytes.length) {
            bytes = Arrays.copyOf(bytes, length * 2);
        }
        bytes[length++] = (byte) value;
        return this;
    }

    /** Appends bytes that are already encoded. */
    public KeyBuffer putAll(byte[] more) {
        if (length + more.length > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more.length));
        }
        System.arraycopy(more, 0, bytes, length, more.length);
        length += more.length;
        return this;
    }

    KeyBuffer putInt(int value) {
        return put(value >>> 24).put(value >>> 16).put(value >>> 8).put(value);
    }

    KeyBuffer putLong(long value) {
        return putInt((int) (value >>> 32)).putInt((int) value);
    }

    /** Appends a value; a descending one has its bytes inverted, so that greater values come first. */
    public KeyBuffer putValue(Object value, boolean ascending) {
        int start = length;
        ValueCode.append(this, value);
        if (!ascending) {
            invertFrom(start);
        }
        return this;
    }

    void invertFrom(int start) {
        for (int i = start; i < length; i++) {
            bytes[i] = (byte) ~bytes[i];
        }
    }

    public int length() {
        return length;
    }

    public byte[] toBytes() {
        return Arrays.copyOf(bytes, length);
    }
}
