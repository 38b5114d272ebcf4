package io.showroom.followup.known;

import io.showroom.followup.cadence.Cadences;
import io.showroom.followup.cadence.LeadCadence;
import io.showroom.followup.task.KnownSubjects;
import io.showroom.followup.task.TaskSubject;
import io.showroom.platform.problem.Invalid;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.Versioned;

/** A task may be about a lead, a customer and a car that the caller sees, and that fit together. */
public final class CheckSubject implements KnownSubjects {
    private final Cadences leads;
    private final KnownCustomers customers;
    private final KnownCars cars;

    public CheckSubject(Cadences leads, KnownCustomers customers, KnownCars cars) {
        this.leads = leads;
        this.customers = customers;
        this.cars = cars;
    }

    @Override
    public TaskSubject completed(Scope by, String store, TaskSubject told) {
        String customer = told.customerId();
        if (told.leadId() != null) {
            customer = ofLead(lead(by, store, told.leadId()), customer);
        }
        String vin = null;
        if (told.vehicleId() != null) {
            KnownCar car = car(by, told.vehicleId());
            vin = car.vin();
            customer = customer == null ? car.customerId() : customer;
        }
        if (told.customerId() != null) {
            requireCustomer(by, told.customerId());
        }
        return new TaskSubject(customer, told.leadId(), told.vehicleId(), vin, null, null);
    }

    private LeadCadence lead(Scope by, String store, String leadId) {
        return leads.find(by, LeadCadence.idOf(leadId))
                .map(Versioned::value)
                .filter(lead -> lead.store().equals(store))
                .orElseThrow(() -> unknown("leadId", "is no lead of this store that you see"));
    }

    private static String ofLead(LeadCadence lead, String customer) {
        if (customer != null && lead.customerId() != null && !customer.equals(lead.customerId())) {
            throw new Invalid("customerId", "not-of-lead", "is not the customer of this lead");
        }
        return customer == null ? lead.customerId() : customer;
    }

    private KnownCar car(Scope by, String vehicleId) {
        return cars.find(by, KnownCar.idOf(by.group(), vehicleId))
                .map(Versioned::value)
                .orElseThrow(() -> unknown("vehicleId", "is no car that you see"));
    }

    private void requireCustomer(Scope by, String customerId) {
        if (customers.find(by, KnownCustomer.idOf(by.group(), customerId)).isEmpty()) {
            throw unknown("customerId", "is no customer that you see");
        }
    }

    private static Invalid unknown(String field, String message) {
        return new Invalid(field, "unknown", message);
    }
}
