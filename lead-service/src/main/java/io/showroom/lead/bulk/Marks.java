package io.showroom.lead.bulk;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells how many rows of a dry run would meet an earlier row of the same file. Of each row that seems to make a lead the
 * keys it answers to are kept as 64-bit hashes, led by their number: a row of 100,000 takes some 20 bytes.
 */
final class Marks {
    private static final long BASIS = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private Marks() {}

    static void add(List<Long> marks, List<String> keys) {
        marks.add((long) keys.size());
        keys.forEach(key -> marks.add(hash(key)));
    }

    /** Rows that answer to a key of an earlier one, given the marks of all chunks in the order of the file. */
    static int repeats(List<List<Long>> chunks) {
        Set<Long> known = new HashSet<>();
        int repeats = 0;
        for (List<Long> marks : chunks) {
            for (int at = 0; at < marks.size(); ) {
                int keys = marks.get(at).intValue();
                List<Long> row = new ArrayList<>(marks.subList(at + 1, at + 1 + keys));
                repeats += row.stream().anyMatch(known::contains) ? 1 : 0;
                known.addAll(row);
                at += 1 + keys;
            }
        }
        return repeats;
    }

    /** FNV-1a. */
    private static long hash(String key) {
        long hash = BASIS;
        for (byte b : key.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (b & 0xff)) * PRIME;
        }
        return hash;
    }
}
