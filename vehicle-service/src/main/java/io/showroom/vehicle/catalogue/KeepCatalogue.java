package io.showroom.vehicle.catalogue;

import io.showroom.platform.problem.Conflict;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.DuplicateKey;
import io.showroom.platform.store.Expected;
import io.showroom.platform.store.IdempotencyKey;
import io.showroom.platform.store.Versioned;
import io.showroom.platform.value.Ids;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Adds models to the catalogue and changes them. */
@Component
public class KeepCatalogue {
    private final CatalogueModels models;
    private final Clock clock;

    KeepCatalogue(CatalogueModels models, Clock clock) {
        this.models = models;
        this.clock = clock;
    }

    public Versioned<CatalogueModel> add(Scope scope, IdempotencyKey key, Offering offering) {
        String id = key == null ? Ids.next() : key.idFor(scope);
        try {
            return models.insertIdempotent(key, CatalogueModel.added(id, scope.group(), offering, clock.instant()));
        } catch (DuplicateKey known) {
            throw new Conflict("model-exists", "This model and year is in the catalogue already; change that one.");
        }
    }

    public Versioned<CatalogueModel> change(Scope scope, String id, Expected expected, Offering offering) {
        return models.change(scope, id, expected, model -> model.offering(offering, clock.instant()));
    }

    /** What came of one model of a file. */
    public enum Outcome {
        ADDED,
        CHANGED,
        UNCHANGED
    }

    /** Adds the model, or changes it when it is there; the same again changes nothing. */
    Outcome put(Scope scope, Offering offering) {
        Optional<Versioned<CatalogueModel>> known = models.findByKey(scope.group(), CatalogueModel.key(offering));
        if (known.isEmpty()) {
            try {
                models.insert(CatalogueModel.added(Ids.next(), scope.group(), offering, clock.instant()));
                return Outcome.ADDED;
            } catch (DuplicateKey meanwhile) {
                return put(scope, offering);
            }
        }
        Versioned<CatalogueModel> before = known.get();
        Versioned<CatalogueModel> after = change(scope, before.value().id(), Expected.any(), offering);
        return after.version() == before.version() ? Outcome.UNCHANGED : Outcome.CHANGED;
    }

    /** What {@link #put} would come to, changing nothing. */
    Outcome tried(Scope scope, Offering offering) {
        Optional<Versioned<CatalogueModel>> known = models.findByKey(scope.group(), CatalogueModel.key(offering));
        if (known.isEmpty()) {
            CatalogueModel.added(Ids.next(), scope.group(), offering, clock.instant());
            return Outcome.ADDED;
        }
        boolean changed =
                known.get().value().offering(offering, clock.instant()).changed();
        return changed ? Outcome.CHANGED : Outcome.UNCHANGED;
    }
}
