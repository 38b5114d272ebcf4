package io.showroom.lead.tally;

import java.util.Collection;
import java.util.List;

/**
 * Keeps the counts in step with what they are counts of. It remembers of each source what was counted, compares it with
 * what is to be counted now, and moves the counts by the difference, once: whatever is redelivered, whoever else does it
 * at the same moment, wherever the process dies.
 */
public interface Ledger {

    /**
     * Brings the counts of these sources up to date.
     *
     * @throws io.showroom.platform.problem.Unavailable when too many writers come between; nothing is half done
     */
    void settle(String group, Collection<String> sources, Recount recount);

    /** Says what is to be counted of some sources now. */
    @FunctionalInterface
    interface Recount {
        /** @param before what was counted of them last */
        List<Counted> of(Collection<String> sources, List<Counted> before);
    }
}
