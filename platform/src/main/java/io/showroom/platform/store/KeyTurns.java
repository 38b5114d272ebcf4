package io.showroom.platform.store;

import java.util.Collection;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Lets writers of this process that want the same unique keys take turns. The database decides between them anyway;
 * this keeps a hundred enquiries of one person from stopping each other there, where an engine may need a second to
 * see that two wait for one another.
 */
final class KeyTurns {
    private static final int STRIPES = 256;
    private final Lock[] locks =
            Stream.generate(ReentrantLock::new).limit(STRIPES).toArray(Lock[]::new);

    <R> R inTurn(Collection<String> keys, Supplier<R> write) {
        int[] stripes = keys.stream()
                .mapToInt(key -> Math.floorMod(key.hashCode(), STRIPES))
                .distinct()
                .sorted() // everyone in the same order, so that nobody waits in a ring
                .toArray();
        int held = 0;
        try {
            for (; held < stripes.length; held++) {
                locks[stripes[held]].lock();
            }
            return write.get();
        } finally {
            while (held > 0) {
                locks[stripes[--held]].unlock();
            }
        }
    }
}
