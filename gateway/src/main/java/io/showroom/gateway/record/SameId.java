package io.showroom.gateway.record;

import io.showroom.platform.problem.Invalid;

/** An id in a body may be sent back as it was read, and never changes. */
public final class SameId {
    private SameId() {}

    public static void require(String ofPath, String ofBody) {
        if (ofBody != null && !ofBody.equals(ofPath)) {
            throw new Invalid("id", "not-changeable", "never changes");
        }
    }
}
