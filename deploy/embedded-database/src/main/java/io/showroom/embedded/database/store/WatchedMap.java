package io.showroom.embedded.database.store;

import java.util.Map;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.type.DataType;

/**
 * A map that says when it is written to. The store itself can be asked whether there is something to commit, but looks
 * at every map for that, and there are more than a thousand.
 */
final class WatchedMap<K, V> extends MVMap<K, V> {
    private final Runnable written;

    private WatchedMap(Map<String, Object> config, DataType<K> keys, DataType<V> values, Runnable written) {
        super(config, keys, values);
        this.written = written;
    }

    static <K, V> Builder<K, V> of(DataType<K> keys, DataType<V> values, Runnable written) {
        return new Builder<>(keys, values, written);
    }

    @Override
    public V operate(K key, V value, DecisionMaker<? super V> decision) {
        written.run();
        return super.operate(key, value, decision);
    }

    @Override
    public void clear() {
        written.run();
        super.clear();
    }

    static final class Builder<K, V> extends BasicBuilder<WatchedMap<K, V>, K, V> {
        private final Runnable written;

        private Builder(DataType<K> keys, DataType<V> values, Runnable written) {
            keyType(keys);
            valueType(values);
            this.written = written;
        }

        @Override
        protected WatchedMap<K, V> create(Map<String, Object> config) {
            return new WatchedMap<>(config, getKeyType(), getValueType(), written);
        }
    }
}
