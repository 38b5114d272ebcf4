package io.showroom.vehicle.catalogue;

import io.showroom.platform.problem.FieldProblem;
import io.showroom.platform.problem.Invalid;
import io.showroom.platform.store.Aggregate;
import io.showroom.platform.store.Change;
import io.showroom.vehicle.maintenance.MaintenancePlan;
import java.time.Instant;
import java.util.List;

/** One model and model year of the group's catalogue (车型目录): what a car of it can be built with, and what goes together. */
public record CatalogueModel(String id, String group, Offering offering, Instant changedAt) implements Aggregate {

    /** The catalogue is the whole group's. */
    @Override
    public String store() {
        return null;
    }

    /** @throws Invalid naming each fault of the offering */
    static Change<CatalogueModel> added(String id, String group, Offering offering, Instant now) {
        return changed(new CatalogueModel(id, group, checked(offering), now));
    }

    /**
     * Another offering of the same model; the same again changes nothing.
     *
     * @throws Invalid naming each fault of the offering
     */
    Change<CatalogueModel> offering(Offering next, Instant now) {
        if (!key(next).equals(key(offering))) {
            throw new Invalid("model", "other-model", "a model keeps its brand, name and year; add another one");
        }
        return checked(next).equals(offering) ? Change.none(this) : changed(new CatalogueModel(id, group, next, now));
    }

    /** One entry a model and year. */
    public List<String> uniqueKeys() {
        return List.of(key(offering));
    }

    /** Names a model and year, however brand and model are written. */
    static String key(Offering offering) {
        return MaintenancePlan.modelKey(offering.brand(), offering.model()) + "/" + offering.modelYear();
    }

    private static Offering checked(Offering offering) {
        List<FieldProblem> faults = OfferingCheck.faults(offering);
        if (!faults.isEmpty()) {
            throw new Invalid(faults);
        }
        return offering;
    }

    private static Change<CatalogueModel> changed(CatalogueModel model) {
        return Change.of(model, CatalogueModelChanged.of(model));
    }
}
