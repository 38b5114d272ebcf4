package io.showroom.lead.tally;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** The counts, as reports read them: a bounded number for any slice and period, however many records there are. */
public interface Tallies {

    /** One sum that is wanted. */
    record Sum(List<Slice> slices, Period period) {}

    /** Everything counted in the slice and period. */
    Tally sum(Slice slice, Period period);

    /** Many sums at once, by any name of theirs: of each everything counted in its slices and period. */
    Map<String, Tally> sums(Map<String, Sum> wanted);

    /** Everything counted for each value of one more dimension; empty text for what has none. */
    Map<String, Tally> by(Slice slice, Dimension dimension, Period period);

    /** The same for each day on which something was counted. */
    SortedMap<LocalDate, Tally> byDay(Slice slice, Period period);
}
