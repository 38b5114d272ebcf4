package io.showroom.embedded.database.store;

import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.function.BiFunction;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.WriteBuffer;

/** How a change of a map is written in the {@link RedoLog}: what is under a key from then on. */
final class ChangeCode {
    private static final byte PUT = 1;
    private static final byte REMOVE = 2;
    private static final byte CLEAR = 3;

    private ChangeCode() {}

    /** @param value null when nothing is there any more */
    static <K, V> void write(WriteBuffer out, MapKind<K, V> kind, int map, K key, V value) {
        out.put(value == null ? REMOVE : PUT).put(kind.code()).putVarInt(map);
        kind.keys().write(out, key);
        if (value != null) {
            kind.values().write(out, value);
        }
    }

    static void writeClear(WriteBuffer out, MapKind<?, ?> kind, int map) {
        out.put(CLEAR).put(kind.code()).putVarInt(map);
    }

    /** Makes all changes of an entry again; those of a map that is no longer there are passed over. */
    static void redo(ByteBuffer entry, BiFunction<Integer, MapKind<?, ?>, Optional<MVMap<?, ?>>> maps) {
        while (entry.hasRemaining()) {
            redoOne(entry, maps);
        }
    }

    private static void redoOne(ByteBuffer in, BiFunction<Integer, MapKind<?, ?>, Optional<MVMap<?, ?>>> maps) {
        byte change = in.get();
        MapKind<?, ?> kind = MapKind.of(in.get());
        Optional<MVMap<?, ?>> map = maps.apply(DataUtils.readVarInt(in), kind);
        if (change == CLEAR) {
            map.ifPresent(MVMap::clear);
            return;
        }
        Object key = kind.keys().read(in);
        Object value = change == PUT ? kind.values().read(in) : null;
        map.ifPresent(present -> set(present, key, value));
    }

    @SuppressWarnings("unchecked") // key and value were read as the map's own kind
    private static void set(MVMap<?, ?> map, Object key, Object value) {
        if (value == null) {
            map.remove(key);
        } else {
            ((MVMap<Object, Object>) map).put(key, value);
        }
    }
}
