package io.showroom.lead.lead.web;

import io.showroom.contracts.value.InvalidValue;
import io.showroom.platform.problem.Invalid;
import java.util.function.Supplier;

/** Checks of body fields that every controller of this service makes, each naming the field at fault. */
public final class Needed {
    private Needed() {}

    /** @throws Invalid when it is missing */
    public static <T> T value(String field, T value) {
        if (value == null) {
            throw new Invalid(field, "required", "is missing");
        }
        return value;
    }

    /** A standard value read from text; its own complaint becomes the field's. */
    public static <T> T read(String field, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (InvalidValue bad) {
            throw new Invalid(field, bad.code(), bad.getMessage());
        }
    }
}
