package io.showroom.platform.value;

import com.fasterxml.jackson.annotation.JsonValue;

/** A record of exactly one {@code String value}: stored in the database and written to JSON as that plain string. */
public interface Scalar {
    /** The text itself, never null. */
    @JsonValue
    String value();
}
