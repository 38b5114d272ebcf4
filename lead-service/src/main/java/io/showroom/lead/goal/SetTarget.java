package io.showroom.lead.goal;

import io.showroom.platform.directory.Directory;
import io.showroom.platform.directory.Staff;
import io.showroom.platform.problem.Conflict;
import io.showroom.platform.problem.Forbidden;
import io.showroom.platform.problem.Invalid;
import io.showroom.platform.problem.NotFound;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.Change;
import io.showroom.platform.store.DuplicateKey;
import io.showroom.platform.store.Expected;
import io.showroom.platform.store.IdempotencyKey;
import io.showroom.platform.store.Versioned;
import io.showroom.platform.value.Ids;
import java.time.Clock;
import java.time.YearMonth;
import java.util.function.UnaryOperator;

/** A manager says what their store and its consultants are to reach in a month; the group's target is head office's. */
public final class SetTarget {
    private final Targets targets;
    private final Directory directory;
    private final Clock clock;

    public SetTarget(Targets targets, Directory directory, Clock clock) {
        this.targets = targets;
        this.directory = directory;
        this.clock = clock;
    }

    /** For whom a target is: a consultant at a store, a store, or with both null the group. */
    public record Whose(YearMonth month, String store, String owner) {
        public Whose {
            if (month.getYear() < 2000 || month.getYear() > 2200) {
                throw new Invalid("month", "out-of-range", "must be of the years 2000 to 2200");
            }
            if (store == null && owner != null) {
                throw new Invalid("store", "required", "a consultant's target is for one store");
            }
        }
    }

    /** @throws Conflict when there is one already: change that */
    public Versioned<Target> set(Scope scope, IdempotencyKey key, Whose whose, Goals goals) {
        mayBeSet(scope, whose);
        String id = key == null ? Ids.next() : key.idFor(scope);
        Target target = new Target(
                id,
                scope.group(),
                whose.store(),
                whose.owner(),
                whose.month(),
                goals,
                scope.subject(),
                clock.instant());
        try {
            return targets.insertIdempotent(key, Change.of(target));
        } catch (DuplicateKey taken) {
            throw new Conflict("target-set", "The target of that month is set; change it.");
        }
    }

    public Versioned<Target> change(Scope scope, String id, Expected expected, UnaryOperator<Goals> edit) {
        return targets.change(
                scope,
                id,
                expected,
                target -> target.changed(edit.apply(target.goals()), scope.subject(), clock.instant()));
    }

    private void mayBeSet(Scope scope, Whose whose) {
        if (whose.store() == null) {
            if (!scope.allStores()) {
                throw new Forbidden("The group's target is set by head office.");
            }
            return;
        }
        if (!scope.sees(whose.store())
                || directory.store(scope.group(), whose.store()).isEmpty()) {
            throw new NotFound("store", whose.store());
        }
        boolean there = whose.owner() == null
                || directory
                        .staff(scope.group(), whose.owner())
                        .map(Staff::stores)
                        .filter(stores -> stores.contains(whose.store()))
                        .isPresent();
        if (!there) {
            throw new Invalid("owner", "not-at-store", "is nobody of the store");
        }
    }
}
