package io.showroom.lead.goal;

import io.showroom.platform.store.Aggregate;
import io.showroom.platform.store.Change;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;

/**
 * What is to be reached in one month.
 *
 * @param store null for the whole group
 * @param owner staff id of the consultant; null for the whole store or group
 * @param by who set it last
 */
public record Target(
        String id, String group, String store, String owner, YearMonth month, Goals goals, String by, Instant at)
        implements Aggregate {

    /** One for each month of a consultant at a store, a store, or the group. */
    public List<String> uniqueKeys() {
        return List.of("target|" + month + "|" + (store == null ? "" : store) + "|" + (owner == null ? "" : owner));
    }

    Change<Target> changed(Goals next, String who, Instant now) {
        return next.equals(goals)
                ? Change.none(this)
                : Change.of(new Target(id, group, store, owner, month, next, who, now));
    }
}
