package io.showroom.lead.lead;

import io.showroom.lead.enquiry.CustomerKind;
import io.showroom.lead.intent.IntentLevel;
import io.showroom.lead.stage.Card;
import java.time.Instant;

/**
 * Which cards are wanted; what is null does not narrow.
 *
 * @param card never null
 * @param owner staff id; empty text for cards that nobody owns
 * @param model wanted, as it is counted; empty text for cards that name none
 * @param region of the customer, as it is counted; empty text for unknown
 * @param from the first moment since when they may be on the card
 * @param before the moment before which they came onto it
 */
public record CardFilter(
        Card card,
        String store,
        String owner,
        String model,
        String region,
        IntentLevel level,
        CustomerKind kind,
        Instant from,
        Instant before) {

    /** The same, of those that somebody owns. */
    public CardFilter of(String staff) {
        return new CardFilter(card, store, staff, model, region, level, kind, from, before);
    }

    /** The cards of this sort that somebody holds at a store. */
    public static CardFilter heldBy(Card card, String store, String owner) {
        return new CardFilter(card, store, owner, null, null, null, null, null, null);
    }
}
