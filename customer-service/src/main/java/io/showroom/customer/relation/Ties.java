package io.showroom.customer.relation;

import io.showroom.customer.profile.Profile;
import io.showroom.customer.relation.LeadTie.LeadState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The facts about a customer that other services told: leads, cars, and the last time we were in touch. Owners, classes
 * and lifecycle are computed from them and from nothing else, so that the order of arrival does not matter.
 *
 * @param registrar the consultant who registered the customer by hand, null otherwise
 * @param leads the youngest last; of a customer with very many, the oldest closed ones are forgotten
 * @param lastDelivery when a car was last delivered to the customer by us, null when never
 * @param lastTouch the last enquiry, contact the customer took part in, order, delivery or service
 */
public record Ties(String registrar, List<LeadTie> leads, List<CarTie> cars, Instant lastDelivery, Instant lastTouch) {
    static final int MOST_LEADS = 200;

    public Ties {
        leads = leads == null ? List.of() : List.copyOf(leads);
        cars = cars == null ? List.of() : List.copyOf(cars);
    }

    public static Ties none(String registrar, Instant met) {
        return new Ties(registrar, List.of(), List.of(), null, met);
    }

    public Optional<LeadTie> lead(String leadId) {
        return leads.stream().filter(lead -> lead.leadId().equals(leadId)).findFirst();
    }

    /** The lead becomes known, or what is known of its owner is brought up to date. */
    public Ties withLead(String leadId, String store, String owner, Instant since) {
        return lead(leadId).isPresent()
                ? mapLead(leadId, lead -> lead.ownedBy(owner))
                : withLeads(roomFor(LeadTie.open(leadId, store, owner, since)));
    }

    /** An enquiry of the lead told this; a lead never heard of is not invented. */
    public Ties leadTold(String leadId, Profile told) {
        return mapLead(leadId, lead -> lead.toldBy(told));
    }

    /** The lead moves to another state; a lead never heard of is not invented. */
    public Ties leadIs(String leadId, LeadState state) {
        return mapLead(leadId, lead -> lead.in(state));
    }

    /** The lead is lost, and the customer drives another make now. */
    public Ties leadLostToAnotherMake(String leadId) {
        return mapLead(leadId, LeadTie::lostToAnotherMake);
    }

    public Ties withCar(CarTie news) {
        boolean known = cars.stream().anyMatch(car -> car.vin().equals(news.vin()));
        List<CarTie> next = known
                ? cars.stream()
                        .map(car -> car.vin().equals(news.vin()) ? car.and(news) : car)
                        .toList()
                : Stream.concat(cars.stream(), Stream.of(news)).toList();
        return new Ties(registrar, leads, next, lastDelivery, lastTouch);
    }

    /** The car has gone to another owner. */
    public Ties withoutCar(String vin) {
        List<CarTie> kept = cars.stream().filter(car -> !car.vin().equals(vin)).toList();
        return new Ties(registrar, leads, kept, lastDelivery, lastTouch);
    }

    public Ties deliveredAt(Instant at) {
        return new Ties(registrar, leads, cars, later(lastDelivery, at), later(lastTouch, at));
    }

    public Ties touchedAt(Instant at) {
        return new Ties(registrar, leads, cars, lastDelivery, later(lastTouch, at));
    }

    /** Who may see the customer as a consultant: those with an open lead or a car sold; before any, who registered it. */
    public List<String> owners() {
        TreeSet<String> owners = new TreeSet<>();
        Stream.concat(
                        leads.stream().filter(LeadTie::isOpen).map(LeadTie::owner),
                        cars.stream().map(CarTie::consultant))
                .filter(Objects::nonNull)
                .forEach(owners::add);
        if (owners.isEmpty() && registrar != null) {
            owners.add(registrar);
        }
        return List.copyOf(owners);
    }

    /** What the enquiries told. */
    public Profile told() {
        return leads.stream().map(LeadTie::told).filter(Objects::nonNull).reduce(Profile.empty(), Profile::filledFrom);
    }

    /** Only what happened at these stores. */
    public Ties at(Predicate<String> store) {
        return new Ties(
                registrar,
                leads.stream().filter(lead -> store.test(lead.store())).toList(),
                cars.stream().filter(car -> store.test(car.store())).toList(),
                lastDelivery,
                lastTouch);
    }

    public Ties withoutRegistrar() {
        return new Ties(null, leads, cars, lastDelivery, lastTouch);
    }

    /** Every store that the leads and cars name. */
    public Stream<String> stores() {
        return Stream.concat(leads.stream().map(LeadTie::store), cars.stream().map(CarTie::store))
                .distinct();
    }

    /** The stores where there was more than an enquiry: an order or a car. */
    public Stream<String> storesOfDeals() {
        Stream<LeadTie> deals = leads.stream().filter(lead -> lead.state().isDeal());
        return Stream.concat(deals.map(LeadTie::store), cars.stream().map(CarTie::store))
                .distinct();
    }

    private List<LeadTie> roomFor(LeadTie lead) {
        List<LeadTie> all = new ArrayList<>(leads);
        if (all.size() >= MOST_LEADS) {
            all.stream().filter(old -> !old.isOpen()).findFirst().ifPresent(all::remove);
        }
        all.add(lead);
        return all;
    }

    private Ties mapLead(String leadId, UnaryOperator<LeadTie> change) {
        return withLeads(leads.stream()
                .map(lead -> lead.leadId().equals(leadId) ? change.apply(lead) : lead)
                .toList());
    }

    private Ties withLeads(List<LeadTie> next) {
        return new Ties(registrar, next, cars, lastDelivery, lastTouch);
    }

    private static Instant later(Instant known, Instant news) {
        return known == null || (news != null && news.isAfter(known)) ? news : known;
    }
}
