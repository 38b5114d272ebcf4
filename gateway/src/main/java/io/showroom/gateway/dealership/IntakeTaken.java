package io.showroom.gateway.dealership;

import io.showroom.platform.problem.Invalid;

/** Two stores of a group would take the same mail: which one an enquiry is for could not be told. */
final class IntakeTaken {
    private IntakeTaken() {}

    static Invalid problem() {
        return new Invalid("intakeAddress", "taken", "is the address of another store");
    }
}
