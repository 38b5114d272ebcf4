package io.showroom.gateway.record;

import io.showroom.platform.problem.Invalid;
import java.util.regex.Pattern;

/** Ids that people choose for stores, staff and systems: they are read in tokens, events and addresses. */
public final class RecordId {
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

    private RecordId() {}

    /** @throws Invalid when it is missing or has a form that could not stand in an address */
    public static String checked(String field, String id) {
        if (id == null || id.isBlank()) {
            throw new Invalid(field, "required", "is missing");
        }
        if (!FORM.matcher(id).matches()) {
            throw new Invalid(
                    field,
                    "malformed",
                    "has 1 to 64 letters a–z, digits, dots, dashes and underscores, no dot or dash first");
        }
        return id;
    }
}
