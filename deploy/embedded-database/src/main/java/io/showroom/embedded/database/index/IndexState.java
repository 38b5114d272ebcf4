package io.showroom.embedded.database.index;

import org.h2.mvstore.MVMap;

/**
 * What is remembered of an index beside its entries: whether it was built to the end, and what arrays it has met. It is
 * written with the entries, in the same commit.
 */
public final class IndexState {
    /** Part of what is remembered; another encoding of keys makes every index be built anew. */
    private static final String ENCODING = "1";

    private final MVMap<String, String> states;
    private final String key;
    private boolean built;
    private long arrays;
    private boolean nested;

    /** Reads what is remembered of the index whose entries lie in the map with this id. */
    public IndexState(MVMap<String, String> states, int mapId) {
        this.states = states;
        this.key = "index." + mapId;
        String stored = states.get(key);
        String[] parts = stored == null ? new String[0] : stored.split(";");
        if (parts.length == 4 && parts[0].equals(ENCODING)) {
            built = Boolean.parseBoolean(parts[1]);
            arrays = Long.parseLong(parts[2]);
            nested = Boolean.parseBoolean(parts[3]);
        }
    }

    boolean built() {
        return built;
    }

    boolean anyArray() {
        return arrays != 0;
    }

    boolean array(int field) {
        return (arrays & 1L << field) != 0;
    }

    /** Arrays within arrays are matched in ways that entries cannot tell, so such an index only guards uniqueness. */
    boolean nested() {
        return nested;
    }

    void met(EntryRows rows) {
        if ((arrays | rows.arrays()) != arrays || rows.nested() && !nested) {
            arrays |= rows.arrays();
            nested |= rows.nested();
            write();
        }
    }

    void built(boolean finished) {
        built = finished;
        if (!finished) {
            arrays = 0;
            nested = false;
        }
        write();
    }

    void forget() {
        states.remove(key);
    }

    private void write() {
        states.put(key, String.join(";", ENCODING, "" + built, "" + arrays, "" + nested));
    }
}
