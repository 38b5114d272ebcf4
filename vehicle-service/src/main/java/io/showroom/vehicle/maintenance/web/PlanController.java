package io.showroom.vehicle.maintenance.web;

import static io.showroom.platform.security.Role.CALL_AGENT;
import static io.showroom.platform.security.Role.GROUP_ADMIN;
import static io.showroom.platform.security.Role.SERVICE_ADVISOR;
import static io.showroom.platform.security.Role.STORE_MANAGER;
import static io.showroom.platform.security.Role.TECHNICIAN;

import io.showroom.platform.security.Allowed;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.Expected;
import io.showroom.platform.store.IdempotencyKey;
import io.showroom.platform.store.PageRequest;
import io.showroom.platform.store.Versioned;
import io.showroom.platform.text.Text;
import io.showroom.platform.web.Answers;
import io.showroom.platform.web.PageBody;
import io.showroom.vehicle.maintenance.Interval;
import io.showroom.vehicle.maintenance.MaintenancePlan;
import io.showroom.vehicle.maintenance.MaintenancePlans;
import io.showroom.vehicle.maintenance.SetPlan;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The group's maintenance plans. */
@RestController
@RequestMapping("/api/v1/maintenance-plans")
class PlanController {

    private final SetPlan set;
    private final MaintenancePlans plans;

    PlanController(SetPlan set, MaintenancePlans plans) {
        this.set = set;
        this.plans = plans;
    }

    /** A plan to make: every so many months or kilometres, whichever comes first. */
    record NewPlan(String brand, String model, int months, int kilometres) {}

    /** Another rhythm for a plan. */
    record Rhythm(int months, int kilometres) {}

    /** A plan as callers read it. */
    record PlanView(String id, String brand, String model, int months, int kilometres, long version) {

        static PlanView of(Versioned<MaintenancePlan> stored) {
            MaintenancePlan plan = stored.value();
            Interval every = plan.interval();
            return new PlanView(
                    plan.id(), plan.brand(), plan.model(), every.months(), every.kilometres(), stored.version());
        }
    }

    @PostMapping
    @Allowed(roles = GROUP_ADMIN, scopes = "vehicles.write")
    ResponseEntity<PlanView> create(Scope scope, IdempotencyKey key, @RequestBody NewPlan body) {
        Versioned<MaintenancePlan> made = set.create(
                scope,
                key,
                Text.required("brand", body.brand(), Text.LABEL),
                Text.required("model", body.model(), Text.LABEL),
                new Interval(body.months(), body.kilometres()));
        return Answers.created("/api/v1/maintenance-plans/" + made.value().id(), made, PlanView.of(made));
    }

    @PutMapping("/{id}")
    @Allowed(roles = GROUP_ADMIN, scopes = "vehicles.write")
    ResponseEntity<PlanView> change(Scope scope, @PathVariable String id, Expected expected, @RequestBody Rhythm body) {
        Interval interval = new Interval(body.months(), body.kilometres());
        Versioned<MaintenancePlan> changed = set.change(scope, id, expected, interval);
        return Answers.ok(changed, PlanView.of(changed));
    }

    @GetMapping("/{id}")
    @Allowed(
            roles = {GROUP_ADMIN, STORE_MANAGER, SERVICE_ADVISOR, TECHNICIAN, CALL_AGENT},
            scopes = "vehicles.read")
    ResponseEntity<PlanView> get(Scope scope, @PathVariable String id) {
        Versioned<MaintenancePlan> plan = plans.get(scope, id);
        return Answers.ok(plan, PlanView.of(plan));
    }

    /** The group's plans, latest changed first. */
    @GetMapping
    @Allowed(
            roles = {GROUP_ADMIN, STORE_MANAGER, SERVICE_ADVISOR, TECHNICIAN, CALL_AGENT},
            scopes = "vehicles.read")
    ResponseEntity<PageBody<PlanView>> list(Scope scope, PageRequest page) {
        return Answers.page(plans.list(scope, page), PlanView::of);
    }
}
