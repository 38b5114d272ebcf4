package io.showroom.platform.store;

import com.mongodb.MongoWriteException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** Lets the other writer finish: a random wait that grows, so that writers of one document do not collide for ever. */
final class Contention {
    private static final int INSISTING = 10;

    private Contention() {}

    /** Does a write that the database gave up for another one again, a few times. */
    static <R> R insisting(Supplier<R> write) {
        for (int attempt = 0; ; attempt++) {
            try {
                return write.get();
            } catch (MongoWriteException e) {
                if (attempt == INSISTING || !MongoErrors.gaveWay(e)) {
                    throw e;
                }
                Contention.yield(attempt);
            }
        }
    }

    static void yield(int attempt) {
        int most = Math.min(50, 1 + attempt);
        LockSupport.parkNanos(ThreadLocalRandom.current().nextInt(100_000, 200_000 + most * 400_000));
    }
}
