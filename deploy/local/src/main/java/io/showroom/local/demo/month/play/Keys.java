package io.showroom.local.demo.month.play;

import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.UUID;

/** Idempotency-Keys that follow from the seed, so that a call that is sent again does nothing twice. */
record Keys(long seed, YearMonth month) {

    UUID of(String what) {
        return UUID.nameUUIDFromBytes((seed + "|" + month + "|" + what).getBytes(StandardCharsets.UTF_8));
    }
}
