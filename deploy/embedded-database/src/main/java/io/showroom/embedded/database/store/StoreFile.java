package io.showroom.embedded.database.store;

import de.bwaldvogel.mongo.exception.MongoServerException;
import io.showroom.embedded.database.Durability;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The store behind all databases. One command at a time works on it; what the command changed, and what it saw, is safe
 * before it is answered: in the {@link RedoLog}, until so much has come together that the store commits. Commands that
 * wait for the same append share it. When the file fails, the answer is an error, and so is every answer after it: what
 * had been acknowledged lies in the files, and is there again after a restart.
 */
public final class StoreFile implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(StoreFile.class);

    /** Fair, so that whoever waits to work does so before the next commit, and is committed by it. */
    private final ReentrantLock lock = new ReentrantLock(true);

    private final MVStore store;
    private final RedoLog redo;
    private final Housekeeping housekeeping;
    private final boolean syncEach;
    private volatile StoreFailure failure;
    private boolean mapsChanged;
    private long worked;
    private volatile long safe;

    /** @param redo null in memory */
    private StoreFile(MVStore store, RedoLog redo, Durability durability) {
        this.store = store;
        this.redo = redo;
        this.housekeeping = new Housekeeping(store);
        this.syncEach = durability == Durability.POWER_LOSS;
    }

    public static StoreFile inMemory() {
        return new StoreFile(new MVStore.Builder().open(), null, Durability.PROCESS_KILL);
    }

    /**
     * Opens or creates a file.
     *
     * @throws IllegalStateException if another process has it open, or it cannot be read
     */
    public static StoreFile open(Path file, Durability durability) {
        return open(file.toString(), durability);
    }

    /** Opens a file by a name that H2's file systems understand. */
    static StoreFile open(String name, Durability durability) {
        MVStore store = StoreOpening.open(name);
        try {
            StoreFile file = new StoreFile(store, RedoLog.beside(name), durability);
            file.redoWhatAKillLeft();
            return file;
        } catch (MVStoreException e) {
            store.closeImmediately();
            throw new IllegalStateException("The redo log of the embedded database in " + name + " cannot be used", e);
        }
    }

    private void redoWhatAKillLeft() {
        redo.replay(entry -> ChangeCode.redo(
                entry, (map, kind) -> Optional.ofNullable(store.getMapName(map)).map(name -> open(name, kind))));
        commit();
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
                    turn = hasChanges() ? ++worked : turn;
                }
            } finally {
                lock.unlock();
            }
        } catch (MVStoreException | OutOfMemoryError fatal) {
            throw stop(fatal);
        } finally {
            makeSafeThrough(turn);
        }
    }

    private void makeSafeThrough(long turn) {
        if (safe >= turn) {
            return;
        }
        lock.lock();
        try {
            if (safe < turn) {
                refuseIfFailed();
                makeSafe();
                safe = worked;
            }
        } catch (MVStoreException | OutOfMemoryError fatal) {
            throw stop(fatal);
        } finally {
            lock.unlock();
        }
    }

    private void makeSafe() {
        if (mapsChanged || redo.isLarge()) {
            commit();
        } else {
            redo.append(syncEach);
        }
    }

    /** Commits the store, also in the middle of long work that is able to start over. */
    public void commit() {
        if (!isOnFile() || !hasChanges() && redo.isEmpty()) {
            return;
        }
        store.commit();
        if (syncEach) {
            store.sync();
        }
        redo.reset();
        mapsChanged = false;
        housekeeping.afterCommit();
    }

    private boolean isOnFile() {
        return redo != null;
    }

    /** Whether something was changed that is not safe yet. */
    private boolean hasChanges() {
        return isOnFile() && (mapsChanged || redo.hasChanges());
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
        if (isOnFile()) {
            redo.close();
        }
        return failure;
    }

    public MVMap<byte[], byte[]> documents(String map) {
        return open(map, MapKind.DOCUMENTS);
    }

    public MVMap<byte[], Integer> entries(String map) {
        return open(map, MapKind.ENTRIES);
    }

    /** What is remembered beside documents and entries. */
    public MVMap<String, String> notes() {
        return open("notes", MapKind.NOTES);
    }

    private <K, V> MVMap<K, V> open(String map, MapKind<K, V> kind) {
        if (!store.hasMap(map)) {
            changeMaps();
        }
        return store.openMap(map, WatchedMap.of(kind, redo == null ? WatchedMap.Watcher.NOBODY : redo));
    }

    /** That a map is there, or not, or has another name, is known to the store only. */
    private void changeMaps() {
        mapsChanged = true;
    }

    public List<String> mapNames() {
        return List.copyOf(store.getMapNames());
    }

    public void rename(MVMap<?, ?> map, String name) {
        changeMaps();
        store.renameMap(map, name);
    }

    public void remove(String map) {
        changeMaps();
        store.removeMap(map);
    }

    /** The size of the file in bytes, 0 in memory. */
    public long size() {
        return isOnFile() ? store.getFileStore().size() : 0;
    }

    @Override
    public void close() {
        lock.lock();
        try {
            if (store.isClosed()) {
                return;
            }
            commit();
            store.close();
            if (isOnFile()) {
                redo.close();
            }
        } catch (MVStoreException fatal) {
            stop(fatal); // what was acknowledged is in the redo log
        } finally {
            lock.unlock();
        }
    }
}
