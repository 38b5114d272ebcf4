package io.showroom.platform.problem;

/** 422: the Idempotency-Key was used before with another body. */
public final class KeyReused extends ProblemException {
    public KeyReused() {
        super(422, "idempotency-key-reused", "This Idempotency-Key was used before with a different body.");
    }
}
