package io.showroom.customer.classification;

import io.showroom.customer.relation.CarTie;
import io.showroom.customer.relation.CarTie.Origin;
import io.showroom.customer.relation.LeadTie;
import io.showroom.customer.relation.LeadTie.LeadState;
import io.showroom.customer.relation.Ties;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Which classes a customer's ties put it into (handbook, section 2, Customer classes). */
final class Classes {
    private Classes() {}

    static List<CustomerClass> of(Ties ties) {
        List<CustomerClass> classes = new ArrayList<>();
        if (owns(ties, Origin.OWN_SOLD)) {
            classes.add(CustomerClass.OWN_SOLD_OWNER);
        }
        if (owns(ties, Origin.OTHER_SOLD)) {
            classes.add(CustomerClass.OTHER_SOLD_OWNER);
        }
        if (ties.leads().stream().anyMatch(LeadTie::isOpen)) {
            classes.add(CustomerClass.PROSPECT);
        }
        if (ties.leads().stream().anyMatch(lead -> lead.toAnotherMake() && !boughtSince(lead, ties))) {
            classes.add(CustomerClass.COMPETITOR_OWNER);
        }
        if (lastDecision(ties).filter(LeadState.DEFEATED::equals).isPresent()) {
            classes.add(CustomerClass.DEFEATED);
        }
        return List.copyOf(classes);
    }

    private static boolean owns(Ties ties, Origin origin) {
        return ties.cars().stream().map(CarTie::origin).anyMatch(origin::equals);
    }

    /** Who chose another make drives it until we deliver one of ours. */
    private static boolean boughtSince(LeadTie lost, Ties ties) {
        return ties.lastDelivery() != null && ties.lastDelivery().isAfter(lost.since());
    }

    /** A defeat counts until the customer comes back: the youngest lead decides, dropped ones say nothing. */
    private static Optional<LeadState> lastDecision(Ties ties) {
        return ties.leads().stream()
                .filter(lead -> lead.state() != LeadState.DROPPED)
                .max(Comparator.comparing(LeadTie::since).thenComparing(LeadTie::leadId))
                .map(LeadTie::state);
    }
}
