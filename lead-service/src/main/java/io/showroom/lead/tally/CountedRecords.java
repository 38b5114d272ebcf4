package io.showroom.lead.tally;

import io.showroom.lead.intent.IntentLevel;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.Page;
import io.showroom.platform.store.PageRequest;
import java.util.List;
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

    /**
     * One page of the records that are of any of these slices, each of one value of one dimension, the latest first.
     * Only for callers who see all records of the stores.
     */
    Page<Counted> ofAny(
            Scope scope, List<Slice> slices, RecordKind kind, Period period, Set<String> marks, PageRequest page);
}
