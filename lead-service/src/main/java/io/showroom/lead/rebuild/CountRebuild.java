package io.showroom.lead.rebuild;

import io.showroom.platform.store.Aggregate;
import io.showroom.platform.store.Change;
import java.time.Instant;
import java.util.List;

/**
 * One rebuild of a group's counts, and how far it is.
 *
 * @param generation that is being built; 0 before it began
 * @param step what is done next; null when it is over
 * @param cursor where the step goes on; null at its beginning
 * @param expected leads counted before it began: about how many there will be
 * @param leads counted anew so far
 * @param by who asked for it
 */
public record CountRebuild(
        String id,
        String group,
        long generation,
        RebuildStep step,
        String cursor,
        long expected,
        long leads,
        String by,
        Instant startedAt,
        Instant finishedAt)
        implements Aggregate {
    static final String RUNNING = "count-rebuild";

    static Change<CountRebuild> begun(String id, String group, long expected, String by, Instant now) {
        return Change.of(new CountRebuild(id, group, 0, RebuildStep.BEGIN, null, expected, 0, by, now, null));
    }

    @Override
    public String store() {
        return null;
    }

    public boolean running() {
        return step != null;
    }

    /** One at a time in a group. */
    public List<String> uniqueKeys() {
        return running() ? List.of(RUNNING) : List.of();
    }

    /** It goes on as soon as it can. */
    public Instant wakeAt() {
        return running() ? startedAt : null;
    }

    CountRebuild at(RebuildStep next, String where) {
        return new CountRebuild(id, group, generation, next, where, expected, leads, by, startedAt, finishedAt);
    }

    CountRebuild building(long made) {
        return new CountRebuild(id, group, made, step, cursor, expected, leads, by, startedAt, finishedAt);
    }

    CountRebuild counted(int more) {
        return new CountRebuild(id, group, generation, step, cursor, expected, leads + more, by, startedAt, finishedAt);
    }

    CountRebuild over(Instant now) {
        return new CountRebuild(id, group, generation, null, null, expected, leads, by, startedAt, now);
    }
}
