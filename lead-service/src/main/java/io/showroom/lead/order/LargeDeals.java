package io.showroom.lead.order;

import io.showroom.lead.deal.Order;
import io.showroom.lead.event.DealEvent;
import io.showroom.lead.lead.Lead;
import io.showroom.lead.lead.LeadEdit;
import io.showroom.lead.lead.LeadRules;
import io.showroom.lead.lead.Managers;
import java.time.Instant;

/** An order over the group's amount, or of many cars, alerts the store's managers (大额业务提醒). */
public final class LargeDeals {
    private final Managers managers;

    public LargeDeals(Managers managers) {
        this.managers = managers;
    }

    LeadEdit alert(LeadEdit edit, Order order, LeadRules rules, Instant now) {
        boolean large = order.cars().size() >= rules.deals().largeDealCars()
                || order.total()
                                .amount()
                                .compareTo(
                                        rules.deals().largeDealOf(order.total().currency()))
                        > 0;
        if (!large) {
            return edit;
        }
        Lead lead = edit.lead();
        return edit.tell(new DealEvent.LargeDeal(
                lead.id(),
                lead.store(),
                order.id(),
                lead.owner(),
                order.cars().size(),
                order.total(),
                managers.of(lead.group(), lead.store()),
                now));
    }
}
