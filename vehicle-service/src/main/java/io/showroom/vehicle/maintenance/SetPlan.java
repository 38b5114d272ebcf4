package io.showroom.vehicle.maintenance;

import io.showroom.platform.problem.Conflict;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.DuplicateKey;
import io.showroom.platform.store.Expected;
import io.showroom.platform.store.IdempotencyKey;
import io.showroom.platform.store.Versioned;
import io.showroom.platform.value.Ids;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Says how often a model is maintained. */
@Component
public class SetPlan {

    private final MaintenancePlans plans;
    private final Clock clock;

    SetPlan(MaintenancePlans plans, Clock clock) {
        this.plans = plans;
        this.clock = clock;
    }

    public Versioned<MaintenancePlan> create(
            Scope scope, IdempotencyKey key, String brand, String model, Interval interval) {
        String id = key == null ? Ids.next() : key.idFor(scope);
        try {
            return plans.insertIdempotent(
                    key, MaintenancePlan.set(id, scope.group(), brand, model, interval, clock.instant()));
        } catch (DuplicateKey known) {
            throw new Conflict("plan-exists", "This model has a plan already; change that one.");
        }
    }

    public Versioned<MaintenancePlan> change(Scope scope, String id, Expected expected, Interval interval) {
        return plans.change(scope, id, expected, plan -> plan.every(interval, clock.instant()));
    }
}
