package io.showroom.lead.counting;

import io.showroom.lead.enquiry.CustomerKind;
import io.showroom.lead.intent.IntentLevel;
import io.showroom.lead.stage.Card;
import io.showroom.lead.tally.Tally;
import java.util.ArrayList;
import java.util.List;

/** What is counted of cards as they are held now: how it is written into a tally, and read from one. */
public final class CardCounts {
    private static final String HELD = "c.";

    /** So many cards of one sort, level and kind of customer. */
    public record Held(Card card, IntentLevel level, CustomerKind kind, long count) {}

    private CardCounts() {}

    static String held(Card card, IntentLevel level, CustomerKind kind) {
        return HELD + code(card) + level + code(kind);
    }

    public static List<Held> of(Tally tally) {
        List<Held> held = new ArrayList<>();
        tally.each((key, count) -> {
            if (key.startsWith(HELD)) {
                String codes = key.substring(HELD.length());
                held.add(new Held(card(codes.charAt(0)), Codes.level(codes.charAt(1)), kind(codes.charAt(2)), count));
            }
        });
        return held;
    }

    private static char code(Card card) {
        return switch (card) {
            case A -> 'a';
            case B -> 'b';
            case C -> 'c';
        };
    }

    private static Card card(char code) {
        return switch (code) {
            case 'a' -> Card.A;
            case 'b' -> Card.B;
            default -> Card.C;
        };
    }

    private static char code(CustomerKind kind) {
        return switch (kind) {
            case PERSON -> 'p';
            case ORGANISATION -> 'o';
        };
    }

    private static CustomerKind kind(char code) {
        return code == 'p' ? CustomerKind.PERSON : CustomerKind.ORGANISATION;
    }
}
