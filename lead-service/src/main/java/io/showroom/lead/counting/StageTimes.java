package io.showroom.lead.counting;

import io.showroom.lead.stage.Progress;
import io.showroom.lead.stage.Stage;
import io.showroom.lead.stage.StageChange;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How far a lead came and how long that took. A lead has reached a stage when it was in that stage or a later one; its
 * days in a stage run from its first entry until it went forward (handbook, section 10, funnel).
 */
final class StageTimes {
    private final List<Entry> entries = new ArrayList<>();

    private record Entry(Stage stage, Instant at) {}

    StageTimes(Instant receivedAt, Progress progress) {
        entries.add(new Entry(Stage.NEW, receivedAt));
        for (StageChange change : progress.history()) {
            if (isOfTheFunnel(change.to())) {
                entries.add(new Entry(change.to(), change.at()));
            }
        }
    }

    /** The latest stage that it was ever in. */
    Stage furthest() {
        return entries.stream().map(Entry::stage).max(Stage::compareTo).orElseThrow();
    }

    /** When it first came to this very stage; empty when it skipped it or is not there yet. */
    Optional<Instant> entered(Stage stage) {
        return entries.stream()
                .filter(entry -> entry.stage() == stage)
                .map(Entry::at)
                .findFirst();
    }

    /** From its first entry until it went forward; empty when it was never in the stage, or did not go forward. */
    Optional<Duration> in(Stage stage) {
        Instant since = null;
        for (Entry entry : entries) {
            if (since == null && entry.stage() == stage) {
                since = entry.at();
            } else if (since != null && entry.stage().compareTo(stage) > 0) {
                return Optional.of(Duration.between(since, entry.at()));
            }
        }
        return Optional.empty();
    }

    /** Defeated and invalid leads left the funnel at the side: that is no step forward. */
    private static boolean isOfTheFunnel(Stage stage) {
        return stage != Stage.DEFEATED && stage != Stage.INVALID;
    }
}
