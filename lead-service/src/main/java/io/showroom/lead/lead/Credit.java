package io.showroom.lead.lead;

import io.showroom.lead.deal.Deals;
import io.showroom.lead.deal.Order;
import java.util.HashMap;
import java.util.Map;

/**
 * Whose work it was: a lead that is handed over later takes neither the first answer nor the sale with it.
 *
 * @param responder who owned the lead when it was first touched; null while untouched, or when nobody owned it
 * @param sellers who owned it when each order was placed, by order id; an order without owner is left out
 */
public record Credit(String responder, Map<String, String> sellers) {

    public static Credit none() {
        return new Credit(null, Map.of());
    }

    Credit touched(String owner) {
        return new Credit(owner, sellers);
    }

    /** Orders that come with another lead stay whose they were. */
    Credit with(Credit other) {
        Map<String, String> all = new HashMap<>(other.sellers);
        all.putAll(sellers);
        return new Credit(responder, Map.copyOf(all));
    }

    /** Credits the orders that are new to the owner at this moment. */
    Credit ordered(Deals deals, String owner) {
        Map<String, String> all = new HashMap<>(sellers);
        for (Order order : deals.orders()) {
            if (owner != null) {
                all.putIfAbsent(order.id(), owner);
            }
        }
        return new Credit(responder, Map.copyOf(all));
    }
}
