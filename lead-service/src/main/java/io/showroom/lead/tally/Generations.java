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

    /**
     * Begins a new generation; from now on it is noted which sources change. One that was begun before is gone on with.
     */
    long begin(String group);

    /** Lays down what counts in the new generation, without counting it yet; what is there already stays. */
    void lay(String group, long generation, List<Counted> records);

    /**
     * Counts some of what was laid down, of the sources behind this one in the order of their ids.
     *
     * @param behind null to begin
     * @return the last source that was counted; null when all are
     */
    String count(String group, long generation, String behind);

    /** From now on what changes is brought into the new generation as well. */
    void keepUp(String group);

    /** Some of the sources that changed before the new generation was kept up; none when all were settled. */
    List<String> changed(String group, int most);

    /** Brings the counts of sources that changed to what they are in the new generation, which is kept up by now. */
    void settle(String group, long generation, Collection<String> sources, Recount recount);

    /** What the generation that is read has of these sources. */
    List<Counted> counted(String group, Collection<String> sources);

    /** What the generation that is read has of sources whose id begins so, behind this one, in the order of the ids. */
    List<Counted> counted(String group, String sourcesBegin, String behind, int most);

    /** From now on the new generation is read, and only it kept up. */
    void finish(String group, long generation);

    /** Deletes some of a generation that is not read any more; false when nothing is left. */
    boolean forget(String group, long generation);
}
