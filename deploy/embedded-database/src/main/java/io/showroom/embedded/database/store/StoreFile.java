package io.showroom.embedded.database.store;

import de.bwaldvogel.mongo.exception.MongoServerException;
import io.showroom.embedded.database.Durability;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.type.ByteArrayDataType;
import org.h2.mvstore.type.DataType;
import org.h2.mvstore.type.StringDataType;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The store behind all databases. One command at a time works on it; what the command changed, and what it saw, is
 * committed before it is answered. Commands that wait for the same commit share it. When the file fails, the answer is an error, and so is every answer after it: what had been acknowledged
 * lies in the file, and is there again after a restart.
 */
public final class StoreFile implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(StoreFile.class);

    /** Fair, so that whoever waits to work does so before the next commit, and is committed by it. */
    private final ReentrantLock lock = new ReentrantLock(true);

    private final MVStore store;
    private final Housekeeping housekeeping;
    private final boolean syncEachCommit;
    private volatile StoreFailure failure;
    private boolean written;
    private long worked;
    private volatile long committed;

    private StoreFile(MVStore store, Durability durability) {
        this.store = store;
        this.housekeeping = new Housekeeping(store);
        this.syncEachCommit = durability == Durability.POWER_LOSS;
    }

    public static StoreFile inMemory() {
        return new StoreFile(new MVStore.Builder().open(), Durability.PROCESS_KILL);
    }

    /**
     * Opens or creates a file.
     *
     * @throws IllegalStateException if another process has it open, or it cannot be read
     */
    public static StoreFile open(Path file, Durability durability) {
        return new StoreFile(StoreOpening.open(file.toString()), durability);
    }

    /** Opens a file by a name that H2's file systems understand. */
    static StoreFile open(String name, Durability durability) {
        return new StoreFile(StoreOpening.open(name), durability);
    }

    /**
     * Does some work alone, and returns when what it changed is committed, whether or not it ends well: a command that
     * fails half-way has changed whole documents only.
     *
     * @throws MongoServerException if the file failed, now or before
     */
    public <T> T exclusively(Supplier<T> work) {
        long turn = 0;
        try {
            lock.lock();
            try {
                refuseIfFailed();
                try {
                    return work.get();
                } finally {
                    turn = written ? ++worked : turn;
                }
            } finally {
                lock.unlock();
            }
        } catch (MVStoreException | OutOfMemoryError fatal) {
            throw stop(fatal);
        } finally {
            commitThrough(turn);
        }
    }

    private void commitThrough(long turn) {
        if (committed >= turn) {
            return;
        }
        lock.lock();
        try {
            if (committed < turn) {
                refuseIfFailed();
                commit();
                committed = worked;
            }
        } catch (MVStoreException | OutOfMemoryError fatal) {
            throw stop(fatal);
        } finally {
            lock.unlock();
        }
    }

    /** Commits in the middle of long work that is able to start over. */
    public void commit() {
        if (!store.isPersistent() || !written) {
            return;
        }
        store.commit();
        written = false;
        if (syncEachCommit) {
            store.sync();
        }
        housekeeping.afterCommit();
    }

    private void refuseIfFailed() {
        if (failure != null) {
            throw failure;
        }
        if (store.isClosed()) {
            throw new MongoServerException("The embedded database is closed");
        }
    }

    private StoreFailure stop(Throwable fatal) {
        failure = StoreFailure.because(fatal);
        log.error("The embedded database stops: nothing more is acknowledged until it is started again", fatal);
        store.closeImmediately();
        return failure;
    }

    public MVMap<byte[], byte[]> documents(String map) {
        return open(map, ByteArrayDataType.INSTANCE, ByteArrayDataType.INSTANCE);
    }

    public MVMap<byte[], Integer> entries(String map) {
        return open(map, ByteArrayDataType.INSTANCE, EntryLengthType.INSTANCE);
    }

    /** What is remembered beside documents and entries. */
    public MVMap<String, String> notes() {
        return open("notes", StringDataType.INSTANCE, StringDataType.INSTANCE);
    }

    private <K, V> MVMap<K, V> open(String map, DataType<K> keys, DataType<V> values) {
        write(); // one that is new is noted in the file
        return store.openMap(map, WatchedMap.of(keys, values, this::write));
    }

    private void write() {
        written = true;
    }

    public List<String> mapNames() {
        return List.copyOf(store.getMapNames());
    }

    public void rename(MVMap<?, ?> map, String name) {
        write();
        store.renameMap(map, name);
    }

    public void remove(String map) {
        write();
        store.removeMap(map);
    }

    /** The size of the file in bytes, 0 in memory. */
    public long size() {
        return store.isPersistent() ? store.getFileStore().size() : 0;
    }

    @Override
    public void close() {
        lock.lock();
        try {
            if (!store.isClosed()) {
                store.close();
            }
        } finally {
            lock.unlock();
        }
    }
}
