package io.showroom.embedded.database.store;

import java.util.Map;
import org.h2.mvstore.MVMap;

/**
 * A map that says what is written to it. The store itself can be asked whether there is something to commit, but looks
 * at every map for that, and there are more than a thousand.
 */
final class WatchedMap<K, V> extends MVMap<K, V> {
    private final MapKind<K, V> kind;
    private final Watcher watcher;

    private WatchedMap(Map<String, Object> config, MapKind<K, V> kind, Watcher watcher) {
        super(config, kind.keys(), kind.values());
        this.kind = kind;
        this.watcher = watcher;
    }

    /** Hears of each change when it has been made. */
    interface Watcher {
        Watcher NOBODY = new Watcher() {
            @Override
            public <K, V> void changed(MapKind<K, V> kind, int map, K key, V value) {
                // in memory nothing has to be made safe
            }

            @Override
            public void cleared(MapKind<?, ?> kind, int map) {
                // as above
            }
        };

        /** @param value null when nothing is there any more */
        <K, V> void changed(MapKind<K, V> kind, int map, K key, V value);

        void cleared(MapKind<?, ?> kind, int map);
    }

    static <K, V> Builder<K, V> of(MapKind<K, V> kind, Watcher watcher) {
        return new Builder<>(kind, watcher);
    }

    @Override
    public V operate(K key, V value, DecisionMaker<? super V> decision) {
        V before = super.operate(key, value, decision);
        if (decision == DecisionMaker.PUT) {
            watcher.changed(kind, getId(), key, value);
        } else {
            watcher.changed(kind, getId(), key, get(key));
        }
        return before;
    }

    @Override
    public void clear() {
        super.clear();
        watcher.cleared(kind, getId());
    }

    static final class Builder<K, V> extends BasicBuilder<WatchedMap<K, V>, K, V> {
        private final MapKind<K, V> kind;
        private final Watcher watcher;

        private Builder(MapKind<K, V> kind, Watcher watcher) {
            this.kind = kind;
            this.watcher = watcher;
            keyType(kind.keys());
            valueType(kind.values());
        }

        @Override
        protected WatchedMap<K, V> create(Map<String, Object> config) {
            return new WatchedMap<>(config, kind, watcher);
        }
    }
}
