package io.showroom.lead.lead;

import io.showroom.lead.enquiry.Source;
import io.showroom.lead.intent.IntentLevel;
import io.showroom.lead.stage.Stage;
import java.time.Instant;

/**
 * Which leads are wanted; what is null does not narrow.
 *
 * @param phone in E.164
 * @param pending what waits for a manager
 * @param model wanted, as it is counted
 * @param campaign as it is counted
 * @param from the first moment at which they may have come in
 * @param before the moment before which they came in
 */
public record LeadFilter(
        String store,
        String owner,
        IntentLevel level,
        Stage stage,
        String customerId,
        Boolean open,
        String phone,
        Pending pending,
        Source source,
        String model,
        String campaign,
        Instant from,
        Instant before) {

    /** Every lead there is. */
    public static LeadFilter any() {
        return held(null, null, null);
    }

    /** Every open lead that somebody owns at a store. */
    public static LeadFilter held(String store, String owner) {
        return held(store, owner, true);
    }

    private static LeadFilter held(String store, String owner, Boolean open) {
        return new LeadFilter(store, owner, null, null, null, open, null, null, null, null, null, null, null);
    }

    /** Every lead that is reached by this number, E.164. */
    public static LeadFilter ofPhone(String e164) {
        return new LeadFilter(null, null, null, null, null, null, e164, null, null, null, null, null, null);
    }
}
