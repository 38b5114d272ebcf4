package io.showroom.lead.pool;

import io.showroom.platform.store.Aggregate;
import io.showroom.platform.value.Ids;
import java.time.Instant;

/**
 * One claim at a time for each consultant of a store: whoever holds the turn may count what they hold and take one more,
 * so that the holding limit holds, however many claims arrive at once and at whatever replica.
 *
 * @param claim the claim under way; null when there is none
 * @param until when the claim's turn ends by itself, should its process die
 */
public record ClaimTurn(String id, String group, String store, String staff, String claim, Instant until)
        implements Aggregate {

    static String id(String group, String store, String staff) {
        return Ids.derived("claim-turn", group, store, staff);
    }

    static ClaimTurn free(String group, String store, String staff) {
        return new ClaimTurn(id(group, store, staff), group, store, staff, null, null);
    }

    boolean heldByAnother(String own, Instant now) {
        return claim != null && !claim.equals(own) && until.isAfter(now);
    }

    ClaimTurn heldBy(String own, Instant end) {
        return new ClaimTurn(id, group, store, staff, own, end);
    }

    ClaimTurn letGo(String own) {
        return own.equals(claim) ? free(group, store, staff) : this;
    }
}
