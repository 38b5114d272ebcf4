package io.showroom.gateway.record;

import io.showroom.platform.problem.Conflict;
import io.showroom.platform.problem.KeyReused;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.Change;
import io.showroom.platform.store.DuplicateKey;
import io.showroom.platform.store.IdempotencyKey;
import io.showroom.platform.store.Repository;
import io.showroom.platform.store.Versioned;
import io.showroom.platform.value.Ids;
import java.util.Optional;

/** Creates a record under an Idempotency-Key where the caller may choose the record's id. */
public final class CreateOnce {
    private CreateOnce() {}

    /** The chosen id, else the one that the key gives, else a new one. */
    public static String id(Scope by, IdempotencyKey key, String chosen) {
        if (chosen != null) {
            return RecordId.checked("id", chosen);
        }
        return key == null ? Ids.next() : key.idFor(by);
    }

    /**
     * Stores it; the same key and body again give the stored record back.
     *
     * @throws KeyReused when the key came with another body before
     * @throws Conflict when the id is taken
     * @throws DuplicateKey when another unique key of the record is taken
     */
    public static <T extends Created> Versioned<T> insert(
            Repository<T> records, Scope by, IdempotencyKey key, Change<T> created) {
        try {
            return records.insert(created);
        } catch (DuplicateKey taken) {
            Optional<Versioned<T>> earlier = key == null
                    ? Optional.empty()
                    : records.findByKey(by.group(), Creation.uniqueKey(Creation.requestOf(by, key)));
            if (earlier.isEmpty()) {
                throw taken.isId() ? new Conflict("id-taken", "This id is taken.") : taken;
            }
            if (!key.fingerprint().equals(earlier.get().value().creation().fingerprint())) {
                throw new KeyReused();
            }
            return earlier.get();
        }
    }
}
