package io.showroom.lead.cardcheck;

import io.showroom.lead.enquiry.Wish;
import io.showroom.lead.lead.Lead;
import io.showroom.lead.lead.Pending;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What stands on a card at a moment; no name and no phone, which are the customer's.
 *
 * @param of what is not known is left out
 */
public record CardFace(Map<CardField, String> of) {

    static CardFace of(Lead lead) {
        Map<CardField, String> face = new EnumMap<>(CardField.class);
        put(face, CardField.CARD, lead.progress().card());
        put(face, CardField.LEVEL, lead.intent().level());
        put(face, CardField.STAGE, lead.progress().stage());
        if (lead.pending().contains(Pending.DEFEAT)) {
            put(face, CardField.GIVING_UP, lead.progress().defeat().reason());
        }
        Wish wish = lead.wish();
        put(face, CardField.PURCHASE_TIME, wish.horizon());
        put(face, CardField.BRAND, wish.brand());
        put(face, CardField.MODEL, wish.model());
        put(face, CardField.TRIM, wish.trim());
        put(face, CardField.COLOUR, wish.colour());
        put(face, CardField.TRADE_IN, wish.tradeIn());
        put(face, CardField.KIND, lead.prospect().kind());
        put(face, CardField.REGION, lead.prospect().region());
        return new CardFace(face);
    }

    /** What is different on it by now, in the order of the fields. */
    List<FieldChange> changesTo(CardFace now) {
        return Arrays.stream(CardField.values())
                .filter(field -> !Objects.equals(of.get(field), now.of.get(field)))
                .map(field -> new FieldChange(field, of.get(field), now.of.get(field)))
                .toList();
    }

    private static void put(Map<CardField, String> face, CardField field, Object value) {
        if (value != null) {
            face.put(field, value.toString());
        }
    }
}
