package io.showroom.lead.lead;

import io.showroom.platform.security.Scope;
import io.showroom.platform.store.Page;
import io.showroom.platform.store.PageRequest;
import io.showroom.platform.store.Repository;
import io.showroom.platform.store.Versioned;
import java.time.LocalDate;
import java.util.List;

/** Where leads are kept. */
public interface Leads extends Repository<Lead> {

    /** The leads the caller sees, newest first. */
    Page<Versioned<Lead>> list(Scope scope, LeadFilter filter, PageRequest page);

    /** The cards the caller sees, those that came onto theirs last first. */
    Page<Versioned<Lead>> cards(Scope scope, CardFilter filter, PageRequest page);

    /** The leads of a customer at one store, whatever became of them, at most so many; for rules. */
    List<Lead> of(String group, String customerId, String store, int most);

    /** Every open lead of a customer in the group, oldest first; for rules across stores, not for showing to callers. */
    List<Lead> openOf(String group, String customerId);

    /**
     * The leads the caller sees that booked a demo car of a store for a day, at most so many.
     *
     * @param day of the store's zone
     */
    List<Lead> withDrivesOn(Scope scope, String store, LocalDate day, int most);

    /** Whether a lead of the group has this car delivered; for rules, not for showing to callers. */
    boolean delivered(String group, String vin);

    /** How many open leads somebody of a store owns, counting no further than {@code most}. */
    long openLoad(String group, String store, String owner, int most);

    /** What lies in the pools of the caller's stores, newest first; whoever the caller is, so show it masked. */
    Page<Versioned<Lead>> pool(Scope scope, String store, PageRequest page);
}
