package io.showroom.lead.lead;

import io.showroom.lead.intent.IntentLevel;
import io.showroom.lead.stage.Stage;

/**
 * Which leads are wanted; what is null does not narrow.
 *
 * @param phone in E.164
 * @param pending what waits for a manager
 */
public record LeadFilter(
        String store,
        String owner,
        IntentLevel level,
        Stage stage,
        String customerId,
        Boolean open,
        String phone,
        Pending pending) {

    /** Every lead there is. */
    public static LeadFilter any() {
        return new LeadFilter(null, null, null, null, null, null, null, null);
    }

    /** Every open lead that somebody owns at a store. */
    public static LeadFilter held(String store, String owner) {
        return new LeadFilter(store, owner, null, null, null, true, null, null);
    }
}
