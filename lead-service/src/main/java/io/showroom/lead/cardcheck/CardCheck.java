package io.showroom.lead.cardcheck;

import io.showroom.lead.lead.Lead;
import io.showroom.platform.problem.Conflict;
import io.showroom.platform.problem.Forbidden;
import io.showroom.platform.store.Aggregate;
import io.showroom.platform.store.Change;
import io.showroom.platform.value.Ids;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The check of one consultant's open cards in one month (handbook, section 3: together, at least once a month). It ends with
 * the signatures of the consultant and of a manager who is somebody else, and is final then.
 *
 * @param month of the store's calendar
 * @param cards by lead id: all that were open when it began, and those that came since and were checked
 * @param endsAt when it lapses if nobody signed it until then
 * @param endedAt null while it is open
 * @param unchecked what was open and not checked when it ended; null while it is open
 */
public record CardCheck(
        String id,
        String group,
        String store,
        String consultant,
        YearMonth month,
        CheckState state,
        Map<String, CheckedCard> cards,
        Signature consultantSigned,
        Signature checkerSigned,
        Instant openedAt,
        String openedBy,
        Instant endsAt,
        Instant endedAt,
        List<String> unchecked)
        implements Aggregate {
    /** A check is one document, and is bounded: far more cards than anybody can look after. */
    static final int MOST = 2_000;

    /** The id of the one check of this consultant in this month: a second one meets the first. */
    static String idOf(String group, String store, String consultant, YearMonth month) {
        return Ids.derived("card-check", group, store, consultant, month.toString());
    }

    static CardCheck opened(
            String group, String store, String consultant, CheckMonth month, List<Lead> open, String by, Instant now) {
        Map<String, CheckedCard> cards = new HashMap<>();
        open.forEach(lead -> cards.put(lead.id(), CheckedCard.waiting(CardFace.of(lead))));
        return new CardCheck(
                idOf(group, store, consultant, month.month()),
                group,
                store,
                consultant,
                month.month(),
                CheckState.OPEN,
                Map.copyOf(cards),
                null,
                null,
                now,
                by,
                month.endsAt(),
                null,
                null);
    }

    /** Both looked at this card. What somebody signed before was without it: they sign anew. */
    Change<CardCheck> checked(Lead lead, String note, String by, Instant now) {
        mustBeOpen(now);
        if (!cards.containsKey(lead.id()) && cards.size() >= MOST) {
            throw tooMany();
        }
        CardFace face = CardFace.of(lead);
        CheckedCard card = cards.getOrDefault(lead.id(), CheckedCard.waiting(face));
        Map<String, CheckedCard> all = new HashMap<>(cards);
        all.put(lead.id(), card.ticked(face, by, now, note));
        return Change.of(with(Map.copyOf(all), null, null));
    }

    /**
     * The consultant's or the checker's word. The second one ends the check.
     *
     * @param open the consultant's open cards now
     * @throws Forbidden when it is neither the consultant nor a manager
     * @throws Conflict when it is over, or another manager signed
     */
    Change<CardCheck> signed(String by, boolean manager, Collection<String> open, Instant now) {
        mustBeOpen(now);
        boolean own = by.equals(consultant);
        if (!own && !manager) {
            throw new Forbidden("A check is signed by the consultant and a manager.");
        }
        Signature earlier = own ? consultantSigned : checkerSigned;
        if (earlier != null && !earlier.by().equals(by)) {
            throw new Conflict("signed", "Another manager signed it.");
        }
        if (earlier != null) {
            return Change.none(this);
        }
        Signature word = new Signature(by, now);
        CardCheck next = own ? with(cards, word, checkerSigned) : with(cards, consultantSigned, word);
        boolean both = next.consultantSigned != null && next.checkerSigned != null;
        return both ? next.ended(CheckState.SIGNED, open, now) : Change.of(next);
    }

    /** Nobody signed it in time; what was not checked is named all the same. */
    Change<CardCheck> lapsed(Collection<String> open, Instant now) {
        return state == CheckState.OPEN && !now.isBefore(endsAt)
                ? ended(CheckState.LAPSED, open, now)
                : Change.none(this);
    }

    /** Which of these cards were not checked, in the order of their ids. */
    List<String> uncheckedOf(Collection<String> open) {
        return open.stream()
                .filter(lead -> !cards.containsKey(lead) || !cards.get(lead).checked())
                .sorted()
                .toList();
    }

    public long checkedCards() {
        return cards.values().stream().filter(CheckedCard::checked).count();
    }

    public long changedCards() {
        return cards.values().stream().filter(CheckedCard::changed).count();
    }

    /** When time ends it. */
    public Instant wakeAt() {
        return state == CheckState.OPEN ? endsAt : null;
    }

    static Conflict tooMany() {
        return new Conflict(
                "too-many-cards", "More than " + MOST + " open cards cannot be checked: hand some over before.");
    }

    private Change<CardCheck> ended(CheckState as, Collection<String> open, Instant now) {
        CardCheck done = new CardCheck(
                id,
                group,
                store,
                consultant,
                month,
                as,
                cards,
                consultantSigned,
                checkerSigned,
                openedAt,
                openedBy,
                endsAt,
                now,
                uncheckedOf(open));
        return Change.of(done, CardCheckEnded.of(done));
    }

    private void mustBeOpen(Instant now) {
        if (state != CheckState.OPEN || !now.isBefore(endsAt)) {
            throw new Conflict("check-ended", "The check of " + month + " is over and final.");
        }
    }

    private CardCheck with(Map<String, CheckedCard> next, Signature consultantsWord, Signature checkersWord) {
        return new CardCheck(
                id,
                group,
                store,
                consultant,
                month,
                state,
                next,
                consultantsWord,
                checkersWord,
                openedAt,
                openedBy,
                endsAt,
                endedAt,
                unchecked);
    }
}
