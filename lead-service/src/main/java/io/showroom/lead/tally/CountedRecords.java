package io.showroom.lead.tally;

import io.showroom.lead.intent.IntentLevel;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.Page;
import io.showroom.platform.store.PageRequest;
import java.util.Set;

/** What was counted, as lists. */
public interface CountedRecords {

    /**
     * One page of the records of a slice and period that have all of these marks, the latest first.
     *
     * @param level null for all
     */
    Page<Counted> page(
            Scope scope,
            Slice slice,
            RecordKind kind,
            IntentLevel level,
            Period period,
            Set<String> marks,
            PageRequest page);
}
