package io.showroom.followup.known;

import io.showroom.followup.cadence.Cadences;
import io.showroom.followup.cadence.LeadCadence;
import io.showroom.followup.task.TaskSubject;
import io.showroom.platform.security.Scope;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** Finds what to call the customers, leads and cars that a page of tasks is about; three queries, whatever its length. */
public final class Naming {
    private final KnownCustomers customers;
    private final KnownCars cars;
    private final Cadences leads;

    public Naming(KnownCustomers customers, KnownCars cars, Cadences leads) {
        this.customers = customers;
        this.cars = cars;
        this.leads = leads;
    }

    /** What is known, and seen by the caller, of the subjects asked about. */
    public static final class Names {
        private final Map<String, String> customers = new HashMap<>();
        private final Map<String, KnownCar> cars = new HashMap<>();
        private final Map<String, String> leads = new HashMap<>();

        /** The customer's name, else the prospect's; null when neither is known to the caller. */
        public String who(TaskSubject about) {
            String customer = customers.get(about.customerId());
            return customer == null ? leads.get(about.leadId()) : customer;
        }

        /** Brand and model of the car; null when not known. */
        public String model(TaskSubject about) {
            KnownCar car = cars.get(about.vehicleId());
            return car == null ? null : car.model();
        }

        /** The car's plate; null when not known. */
        public String plate(TaskSubject about) {
            KnownCar car = cars.get(about.vehicleId());
            return car == null ? null : car.plate();
        }
    }

    public Names of(Scope scope, Collection<TaskSubject> subjects) {
        Names names = new Names();
        String group = scope.group();
        List<String> people = ids(subjects, TaskSubject::customerId, id -> KnownCustomer.idOf(group, id));
        if (!people.isEmpty()) {
            customers
                    .findAll(scope, people)
                    .forEach(found -> names.customers.put(
                            found.value().customerId(), found.value().name()));
        }
        List<String> vehicles = ids(subjects, TaskSubject::vehicleId, id -> KnownCar.idOf(group, id));
        if (!vehicles.isEmpty()) {
            cars.findAll(scope, vehicles)
                    .forEach(found -> names.cars.put(found.value().vehicleId(), found.value()));
        }
        List<String> prospects = ids(subjects, TaskSubject::leadId, LeadCadence::idOf);
        if (!prospects.isEmpty()) {
            leads.findAll(scope, prospects)
                    .forEach(found -> names.leads.put(
                            found.value().leadId(), found.value().name()));
        }
        return names;
    }

    private static List<String> ids(
            Collection<TaskSubject> subjects, Function<TaskSubject, String> part, Function<String, String> id) {
        return subjects.stream()
                .map(part)
                .filter(Objects::nonNull)
                .distinct()
                .map(id)
                .toList();
    }
}
