package io.showroom.lead.tally;

import io.showroom.lead.tally.Ledger.Recount;
import java.util.Collection;
import java.util.List;

/**
 * Sets of counts beside each other: a rebuild writes a new one while the old one is read and both are kept up. Each step
 * may be done again after a crash.
 */
public interface Generations {

    /** The generation that is read. */
    long current(String group);

    /** Begins a new generation, from now on kept up as well; one that was begun before is gone on with. */
    long begin(String group);

    /** Brings the counts of these sources in the new generation to what they are. */
    void build(String group, long generation, Collection<String> sources, Recount recount);

    /** What the generation that is read has of sources whose id begins so, behind this one, in the order of the ids. */
    List<Counted> counted(String group, String sourcesBegin, String behind, int most);

    /** From now on the new generation is read, and only it kept up. */
    void finish(String group, long generation);

    /** Deletes some of a generation that is not read any more; false when nothing is left. */
    boolean forget(String group, long generation);
}
