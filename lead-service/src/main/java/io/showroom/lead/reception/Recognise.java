package io.showroom.lead.reception;

import io.showroom.contracts.value.PhoneNumber;
import io.showroom.platform.problem.Conflict;
import io.showroom.platform.problem.Invalid;
import io.showroom.platform.problem.Unavailable;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.DuplicateKey;
import io.showroom.platform.store.Versioned;
import io.showroom.platform.value.Ids;
import java.util.function.Function;

/**
 * Tells whether the same party was here before: by its phone, or because somebody says so of an earlier line. The
 * unique keys of the register number each visit of a party once.
 */
final class Recognise {
    private static final int ATTEMPTS = 20;
    private final Visits visits;

    Recognise(Visits visits) {
        this.visits = visits;
    }

    /** A phone that recognises, else an earlier line, else nobody but the visit itself. */
    String party(Scope scope, String store, String visitId, PhoneNumber phone, String sameAs) {
        if (phone != null && phone.recognises()) {
            return Ids.derived("party", scope.group(), store, phone.e164());
        }
        if (sameAs == null) {
            return visitId;
        }
        return visits.find(scope, sameAs)
                .map(Versioned::value)
                .filter(earlier -> earlier.store().equals(store))
                .map(Visit::party)
                .orElseThrow(() -> new Invalid("sameAs", "unknown", "is no line of this register"));
    }

    /** Stores a visit under the next number of its party, whoever else is registering the same party meanwhile. */
    <T> T numbered(Visit visit, Function<Visit, T> storing) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            refuseWhenInHouse(visit);
            int latest = visits.latestOf(visit.group(), visit.store(), visit.kind(), visit.party())
                    .filter(earlier -> !earlier.id().equals(visit.id()))
                    .map(Visit::number)
                    .orElse(0);
            try {
                return storing.apply(visit.numbered(latest + 1));
            } catch (DuplicateKey taken) {
                continue; // another line took the number, or the place in the house: look again
            }
        }
        throw new Unavailable("Too many visits of this party at once.", 1);
    }

    /** Of a party that has not signed out, a second line would be the same visit again. */
    void refuseWhenInHouse(Visit visit) {
        if (!visit.inHouse()) {
            return;
        }
        String key = Visit.inHouseKey(visit.store(), visit.day(), visit.party());
        visits.findByKey(visit.group(), key)
                .map(Versioned::value)
                .filter(other -> !other.id().equals(visit.id()))
                .ifPresent(other -> {
                    throw new Conflict(
                            "already-registered",
                            "This party is in the house: line " + other.id() + " of " + other.arrivedAt()
                                    + ". Sign it out, or claim it.");
                });
    }
}
