package io.showroom.customer.journey;

import io.showroom.customer.classification.LifecycleSettings;
import io.showroom.customer.classification.LifecycleTerms;
import io.showroom.customer.registry.Customers;
import io.showroom.customer.relation.Ties;
import io.showroom.platform.messaging.IncomingEvent;
import io.showroom.platform.problem.NotFound;
import java.time.Clock;
import java.util.function.UnaryOperator;

/**
 * Tells a customer what happened elsewhere: the tie it adds decides who sees the customer and how it is classed. An
 * event about nobody we know fails, so that it is retried and, if need be, found among the dead letters.
 */
public final class TieCustomer {
    private final Customers customers;
    private final LifecycleSettings settings;
    private final Clock clock;

    public TieCustomer(Customers customers, LifecycleSettings settings, Clock clock) {
        this.customers = customers;
        this.settings = settings;
        this.clock = clock;
    }

    public void tie(IncomingEvent<?> event, String customerId, UnaryOperator<Ties> fact) {
        LifecycleTerms terms = settings.of(event.group());
        if (!customers.changeOnce(event, customerId, customer -> customer.tied(fact, terms, clock.instant()))) {
            customers.get(event.scope(), customerId); // nothing to change is no fault; nobody there is
        }
    }

    /** As {@link #tie}, for an event that may not name the customer: then the lead does. */
    public void tieByLead(IncomingEvent<?> event, String customerId, String leadId, UnaryOperator<Ties> fact) {
        tie(event, customerId == null ? customerOf(event.group(), leadId) : customerId, fact);
    }

    private String customerOf(String group, String leadId) {
        return customers
                .ofLead(group, leadId)
                .orElseThrow(() -> new NotFound("customer of lead", leadId))
                .value()
                .id();
    }
}
