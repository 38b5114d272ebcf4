package io.showroom.lead.card;

import io.showroom.lead.stage.Card;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/**
 * The list of the cards that a figure counts, as a query of the API.
 *
 * @param values of what it is asked by; empty text asks for cards that have none
 */
record CardsQuery(Map<CardTrait, String> values) {
    private static final String PATH = "/api/v1/cards";

    CardsQuery with(CardTrait trait, String value) {
        if (value == null) {
            return this;
        }
        Map<CardTrait, String> more = new EnumMap<>(CardTrait.class);
        more.putAll(values);
        more.put(trait, value);
        return new CardsQuery(more);
    }

    String of(Card card) {
        StringBuilder path = new StringBuilder(PATH).append("?card=").append(card);
        for (CardTrait trait : CardTrait.values()) {
            String value = values.get(trait);
            if (value != null) {
                path.append('&')
                        .append(trait.name().toLowerCase(Locale.ROOT))
                        .append('=')
                        .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
            }
        }
        return path.toString();
    }
}
