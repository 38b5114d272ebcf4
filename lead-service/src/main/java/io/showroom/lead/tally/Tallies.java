package io.showroom.lead.tally;

import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;

/** The counts, as reports read them: a bounded number for any slice and period, however many records there are. */
public interface Tallies {

    /** Everything counted in the slice and period. */
    Tally sum(Slice slice, Period period);

    /** The same for each value of one more dimension; empty text for what has none. */
    Map<String, Tally> by(Slice slice, Dimension dimension, Period period);

    /** The same for each day on which something was counted. */
    SortedMap<LocalDate, Tally> byDay(Slice slice, Period period);
}
