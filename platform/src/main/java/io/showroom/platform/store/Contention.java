package io.showroom.platform.store;

import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;

/** Lets the other writer finish: a random wait that grows, so that writers of one document do not collide for ever. */
final class Contention {
    private Contention() {}

    static void yield(int attempt) {
        int most = Math.min(50, 1 + attempt);
        LockSupport.parkNanos(ThreadLocalRandom.current().nextInt(100_000, 200_000 + most * 400_000));
    }
}
