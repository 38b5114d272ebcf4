package io.showroom.contracts.value;

import com.fasterxml.jackson.annotation.JsonValue;

/** A record of exactly one {@code String value}: written to JSON, and stored, as that plain string. */
public interface Scalar {
    /** The text itself, never null. */
    @JsonValue
    String value();
}
