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
 * @param history every step, oldest first
 * @param defeat the last proposal to give the lead up; may be null
 * @param invalidReason why it never was a lead; may be null
 * @param joinedInto the older lead of the same customer and store that this one went into; may be null
 */
public record Progress(
        Stage stage,
        boolean open,
        Instant since,
        List<StageChange> history,
        Defeat defeat,
        InvalidReason invalidReason,
        String joinedInto) {

    public static Progress fresh(Instant at) {
        return new Progress(Stage.NEW, true, at, List.of(), null, null, null);
    }

    /** Goes to a stage that the table allows. */
    public Progress to(Stage next, Instant at, String by) {
        if (joinedInto != null) {
            throw new Conflict("lead-joined", "This lead went into lead " + joinedInto + ".");
        }
        if (!stage.allows(next)) {
            throw new Conflict("stage-not-allowed", "A lead cannot go from " + stage + " to " + next + ".");
        }
        List<StageChange> longer = new ArrayList<>(history);
        longer.add(new StageChange(stage, next, stage.isBackTo(next), at, by));
        return new Progress(next, next.open(), at, List.copyOf(longer), defeat, invalidReason, null);
    }

    /** Whether that stage lies ahead, so that an activity which implies it carries the lead forward. */
    public boolean isBefore(Stage other) {
        return open && stage.compareTo(other) < 0;
    }

    public Progress proposed(Defeat proposal) {
        if (defeat != null && defeat.pending()) {
            throw new Conflict("defeat-proposed", "A defeat was proposed before and waits for the manager.");
        }
        return new Progress(stage, open, since, history, proposal, invalidReason, joinedInto);
    }

    /** The manager's decision on the open proposal; approving closes the lead. */
    public Progress decided(boolean approve, Instant at, String by) {
        if (defeat == null || !defeat.pending()) {
            throw new Conflict("no-defeat-proposed", "There is no open proposal to decide on.");
        }
        Progress decided =
                new Progress(stage, open, since, history, defeat.decided(approve, by, at), invalidReason, joinedInto);
        return approve ? decided.to(Stage.DEFEATED, at, by) : decided;
    }

    public Progress invalid(InvalidReason reason, Instant at, String by) {
        return new Progress(stage, open, since, history, defeat, reason, joinedInto).to(Stage.INVALID, at, by);
    }

    /** Back to where it was before it was given up. */
    public Progress reopened(Instant at, String by) {
        if (stage != Stage.DEFEATED && stage != Stage.INVALID) {
            throw new Conflict("not-closed", "Only a defeated or invalid lead can be reopened.");
        }
        return to(beforeClosing(), at, by);
    }

    /** This lead's story goes on in the older one. */
    public Progress joined(String older) {
        return new Progress(stage, false, since, history, defeat, invalidReason, older);
    }

    private Stage beforeClosing() {
        Stage last = history.get(history.size() - 1).from();
        return last == Stage.ORDERED ? Stage.NEGOTIATION : last;
    }
}
