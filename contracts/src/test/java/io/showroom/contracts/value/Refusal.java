package io.showroom.contracts.value;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Asserts with which code a value is refused. */
final class Refusal {
    private Refusal() {}

    static void refused(String code, ThrowingCallable reading) {
        InvalidValue refusal = catchThrowableOfType(InvalidValue.class, reading);
        Assertions.assertThat(refusal).as("refusal " + code).isNotNull();
        Assertions.assertThat(refusal.code()).isEqualTo(code);
    }
}
