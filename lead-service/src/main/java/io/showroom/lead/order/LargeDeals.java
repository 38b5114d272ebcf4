package io.showroom.lead.order;

import io.showroom.lead.deal.Order;
import io.showroom.lead.event.DealEvent;
import io.showroom.lead.lead.Lead;
import io.showroom.lead.lead.LeadEdit;
import io.showroom.lead.lead.LeadRules;
import io.showroom.platform.directory.Directory;
import io.showroom.platform.directory.Staff;
import io.showroom.platform.security.Role;
import java.time.Instant;
import java.util.List;

/** An order over the group's amount, or of many cars, alerts the store's managers (大额业务提醒). */
public final class LargeDeals {
    private final Directory directory;

    public LargeDeals(Directory directory) {
        this.directory = directory;
    }

    LeadEdit alert(LeadEdit edit, Order order, LeadRules rules, Instant now) {
        boolean large = order.cars().size() >= rules.deals().largeDealCars()
                || order.total().amount().compareTo(rules.deals().largeDealAmount()) > 0;
        if (!large) {
            return edit;
        }
        Lead lead = edit.lead();
        List<String> managers = directory.staffAt(lead.group(), lead.store(), Role.STORE_MANAGER).stream()
                .map(Staff::id)
                .toList();
        return edit.tell(new DealEvent.LargeDeal(
                lead.id(), lead.store(), order.id(), lead.owner(), order.cars().size(), order.total(), managers, now));
    }
}
