package io.showroom.embedded.database.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.WriteBuffer;
import org.h2.store.fs.FilePath;

/**
 * What was changed since the store's last commit, beside its file. A commit writes each page that a command touched, and
 * all above them; to append the command's changes here is a tenth of the work, and as safe: after a kill they are made
 * once more. Each entry has its length and a checksum, so that one that was cut short is told from a whole one.
 *
 * <p>To make changes again that the store holds already is harmless: each says what is under a key from then on, and they
 * are always made in their order to the last.
 */
final class RedoLog implements WatchedMap.Watcher, AutoCloseable {
    private static final String SUFFIX = ".redo";
    private static final int HEADER = 2 * Integer.BYTES;
    private static final int LARGE = 512 * 1024;
    private static final int KEPT_BUFFER = 2 * LARGE;

    private final FileChannel file;
    private long end;
    private WriteBuffer changes = empty();

    private RedoLog(FileChannel file) throws IOException {
        this.file = file;
        this.end = file.size();
    }

    /** The log beside this file of the store; H2's file systems understand the name. */
    static RedoLog beside(String store) {
        try {
            return new RedoLog(FilePath.get(store + SUFFIX).open("rw"));
        } catch (IOException e) {
            throw failed(e);
        }
    }

    @Override
    public <K, V> void changed(MapKind<K, V> kind, int map, K key, V value) {
        ChangeCode.write(changes, kind, map, key, value);
    }

    @Override
    public void cleared(MapKind<?, ?> kind, int map) {
        ChangeCode.writeClear(changes, kind, map);
    }

    /** Whether there are changes that were not appended. */
    boolean hasChanges() {
        return changes.position() > HEADER;
    }

    /** Whether the store holds all that was appended. */
    boolean isEmpty() {
        return end == 0;
    }

    /** Whether so much has come together that a commit of the store is due. */
    boolean isLarge() {
        return end + changes.position() > LARGE;
    }

    /** Appends what was changed, as one entry: after a kill all of it is made again, or nothing. */
    void append(boolean sync) {
        int length = changes.position() - HEADER;
        ByteBuffer entry = changes.getBuffer();
        entry.putInt(0, length).putInt(Integer.BYTES, checksum(entry.array(), length));
        entry.flip();
        try {
            while (entry.hasRemaining()) {
                end += file.write(entry, end);
            }
            if (sync) {
                file.force(false);
            }
        } catch (IOException e) {
            throw failed(e);
        }
        clear();
    }

    /** The store has committed all that was changed. */
    void reset() {
        clear();
        try {
            if (end > 0) {
                file.truncate(0);
                end = 0;
            }
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /** Hands over the changes of each whole entry in turn. Ends at the first that was cut short: it was never answered. */
    void replay(Consumer<ByteBuffer> change) {
        try {
            ByteBuffer all = ByteBuffer.allocate(Math.toIntExact(end));
            while (all.hasRemaining() && file.read(all, all.position()) > 0) {}
            all.flip();
            while (all.remaining() > HEADER) {
                int length = all.getInt();
                int checksum = all.getInt();
                if (length <= 0 || length > all.remaining()) {
                    return;
                }
                ByteBuffer entry = all.slice(all.position(), length);
                if (checksum != checksum(entry)) {
                    return;
                }
                change.accept(entry);
                all.position(all.position() + length);
            }
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private void clear() {
        if (changes.capacity() > KEPT_BUFFER) {
            changes = empty();
        } else {
            changes.clear();
            changes.position(HEADER);
        }
    }

    private static WriteBuffer empty() {
        WriteBuffer buffer = new WriteBuffer(LARGE);
        buffer.position(HEADER);
        return buffer;
    }

    private static int checksum(byte[] entry, int length) {
        CRC32 sum = new CRC32();
        sum.update(entry, HEADER, length);
        return (int) sum.getValue();
    }

    private static int checksum(ByteBuffer entry) {
        CRC32 sum = new CRC32();
        sum.update(entry.duplicate());
        return (int) sum.getValue();
    }

    private static RuntimeException failed(IOException why) {
        return DataUtils.newMVStoreException(DataUtils.ERROR_WRITING_FAILED, "The redo log failed", why);
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw failed(e);
        }
    }
}
