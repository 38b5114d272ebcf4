package io.showroom.vehicle.maintenance;

import io.showroom.platform.store.Aggregate;
import io.showroom.platform.store.Change;
import java.text.Normalizer;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** How often a model is to be maintained (保养计划); one plan a model in a group. */
public record MaintenancePlan(String id, String group, String brand, String model, Interval interval, Instant changedAt)
        implements Aggregate {

    /** Plans belong to the whole group. */
    @Override
    public String store() {
        return null;
    }

    static Change<MaintenancePlan> set(
            String id, String group, String brand, String model, Interval interval, Instant at) {
        MaintenancePlan plan = new MaintenancePlan(id, group, brand, model, interval, at);
        return Change.of(plan, MaintenancePlanChanged.of(plan));
    }

    Change<MaintenancePlan> every(Interval next, Instant at) {
        if (next.equals(interval)) {
            return Change.none(this);
        }
        MaintenancePlan plan = new MaintenancePlan(id, group, brand, model, next, at);
        return Change.of(plan, MaintenancePlanChanged.of(plan));
    }

    /** One plan a model. */
    public List<String> uniqueKeys() {
        return List.of(modelKey(brand, model));
    }

    /** Names a model, however its brand and name are written. */
    public static String modelKey(String brand, String model) {
        return fold(brand) + "/" + fold(model);
    }

    private static String fold(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .strip()
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
    }
}
