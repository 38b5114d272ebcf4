package io.showroom.lead.stage;

import io.showroom.platform.problem.Conflict;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A lead's way through the funnel, each step time-stamped.
 *
 * @param open whether someone still has to work on it
 * @param since when it came to its stage
 * @param history every step, oldest first, at most {@link #MAX_STEPS}
 * @param defeats every proposal to give the lead up, oldest first, at most {@link #MAX_DEFEATS}
 * @param invalidReason why it never was a lead; may be null
 * @param joinedInto the lead of the same customer that this one went into; may be null
 */
public record Progress(
        Stage stage,
        boolean open,
        Instant since,
        List<StageChange> history,
        List<Defeat> defeats,
        InvalidReason invalidReason,
        String joinedInto) {
    static final int MAX_STEPS = 500;
    static final int MAX_DEFEATS = 50;

    public static Progress fresh(Instant at) {
        return new Progress(Stage.NEW, true, at, List.of(), List.of(), null, null);
    }

    /** Goes to a stage that the table allows. */
    public Progress to(Stage next, Instant at, String by) {
        return to(next, at, by, null);
    }

    /** @param note why, in words; may be null */
    public Progress to(Stage next, Instant at, String by, String note) {
        if (joinedInto != null) {
            throw new Conflict("lead-joined", "This lead went into lead " + joinedInto + ".");
        }
        if (!stage.allows(next)) {
            throw new Conflict("stage-not-allowed", "A lead cannot go from " + stage + " to " + next + ".");
        }
        StageChange step = new StageChange(stage, next, stage.isBackTo(next), at, by, note);
        return new Progress(next, next.open(), at, latest(history, step, MAX_STEPS), defeats, invalidReason, null);
    }

    /** The card it is kept on; null for what was given up or went into another lead. */
    public Card card() {
        return joinedInto == null ? Card.of(stage) : null;
    }

    /** Staff id of who brought it to its stage; {@code system} when it followed by itself, or never moved. */
    public String movedBy() {
        String last = history.isEmpty() ? null : history.get(history.size() - 1).by();
        return last == null ? "system" : last;
    }

    /** Whether that stage lies ahead, so that an activity which implies it carries the lead forward. */
    public boolean isBefore(Stage other) {
        return open && stage.compareTo(other) < 0;
    }

    /** The last proposal to give the lead up; null when there was none. */
    public Defeat defeat() {
        return defeats.isEmpty() ? null : defeats.get(defeats.size() - 1);
    }

    public boolean defeatPending() {
        return !defeats.isEmpty() && defeat().pending();
    }

    public Progress proposed(Defeat proposal) {
        if (defeatPending()) {
            throw new Conflict("defeat-proposed", "A defeat was proposed before and waits for the manager.");
        }
        return with(latest(defeats, proposal, MAX_DEFEATS));
    }

    /** The manager agrees: the lead is lost. */
    public Progress approved(Instant at, String by) {
        return ended(DefeatState.APPROVED, at, by, null).to(Stage.DEFEATED, at, by);
    }

    /** The manager does not agree: the lead stays where it is. */
    public Progress rejected(Instant at, String by, String why) {
        return ended(DefeatState.REJECTED, at, by, why);
    }

    /** The proposal is taken back, by who made it or because the customer bought after all. */
    public Progress withdrawn(Instant at, String by, String why) {
        return ended(DefeatState.WITHDRAWN, at, by, why);
    }

    public Progress invalid(InvalidReason reason, Instant at, String by) {
        Progress decided = defeatPending() ? withdrawn(at, by, null) : this;
        return new Progress(stage, open, since, history, decided.defeats, reason, joinedInto).to(Stage.INVALID, at, by);
    }

    /** Back to where it was before it was given up. */
    public Progress reopened(Instant at, String by, String why) {
        if (stage != Stage.DEFEATED && stage != Stage.INVALID) {
            throw new Conflict("not-closed", "Only a defeated or invalid lead can be reopened.");
        }
        return new Progress(stage, open, since, history, defeats, null, joinedInto).to(beforeClosing(), at, by, why);
    }

    /** This lead's story goes on in the older one. */
    public Progress joined(String older) {
        return new Progress(stage, false, since, history, defeats, invalidReason, older);
    }

    private Progress ended(DefeatState as, Instant at, String by, String why) {
        if (!defeatPending()) {
            throw new Conflict("no-defeat-proposed", "There is no open proposal to decide on.");
        }
        List<Defeat> all = new ArrayList<>(defeats);
        all.set(all.size() - 1, defeat().ended(as, by, at, why));
        return with(List.copyOf(all));
    }

    private Progress with(List<Defeat> next) {
        return new Progress(stage, open, since, history, next, invalidReason, joinedInto);
    }

    private Stage beforeClosing() {
        Stage last = history.get(history.size() - 1).from();
        return last == Stage.ORDERED ? Stage.NEGOTIATION : last;
    }

    private static <T> List<T> latest(List<T> list, T one, int most) {
        List<T> longer = new ArrayList<>(list);
        longer.add(one);
        return List.copyOf(longer.subList(Math.max(0, longer.size() - most), longer.size()));
    }
}
