package io.showroom.embedded.database.query;

import io.showroom.embedded.database.index.StoredIndex;
import io.showroom.embedded.database.plan.KeyRange;
import java.util.Arrays;
import org.h2.mvstore.Cursor;

/** Goes over one range of an index, forwards or backwards. After a pause it goes on behind the last key it gave. */
final class RangeScan implements KeyScan {
    private final StoredIndex index;
    private final KeyRange range;
    private final boolean reverse;
    private final ScanCount count;
    private Cursor<byte[], ?> cursor;
    private byte[] key;
    private int idStart;
    private boolean ended;

    RangeScan(StoredIndex index, KeyRange range, boolean reverse, ScanCount count) {
        this.index = index;
        this.range = range;
        this.reverse = reverse;
        this.count = count;
    }

    @Override
    public boolean next() {
        if (ended) {
            return false;
        }
        if (cursor == null) {
            Dropped.refuse(index.entries());
            byte[] edge = reverse ? range.to() : range.from();
            cursor = index.entries().cursor(key == null ? edge : key, null, reverse);
        }
        while (cursor.hasNext()) {
            byte[] found = cursor.next();
            if (isBehindEnd(found)) {
                break;
            }
            if (!isBeforeStart(found)) {
                key = found;
                idStart = index.primary() ? 0 : (Integer) cursor.getValue();
                count.key();
                return true;
            }
        }
        ended = true;
        cursor = null;
        return false;
    }

    private boolean isBeforeStart(byte[] found) {
        if (key != null) {
            return Arrays.equals(found, key);
        }
        return reverse && range.to() != null && Arrays.compareUnsigned(found, range.to()) >= 0;
    }

    private boolean isBehindEnd(byte[] found) {
        if (reverse) {
            return Arrays.compareUnsigned(found, range.from()) < 0;
        }
        return range.to() != null && Arrays.compareUnsigned(found, range.to()) >= 0;
    }

    @Override
    public byte[] id() {
        return Arrays.copyOfRange(key, idStart, key.length);
    }

    /** Compares what follows the leading fields, in the order of the keys. */
    int compareRest(RangeScan other) {
        int mine = range.mergeAt();
        int others = other.range.mergeAt();
        return Arrays.compareUnsigned(key, mine, key.length, other.key, others, other.key.length);
    }

    @Override
    public void pause() {
        cursor = null;
    }
}
