package io.showroom.lead.assignment;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/**
 * Somebody who may take a lead.
 *
 * @param open how many open leads they have
 * @param turn rises with each lead they were given; the lowest has waited longest
 */
record Candidate(String staff, long open, long turn) {
    private static final Comparator<Candidate> ORDER = Comparator.comparingLong(Candidate::open)
            .thenComparingLong(Candidate::turn)
            .thenComparing(Candidate::staff);

    /** Round robin weighted by open load: the least loaded, among equals who has waited longest. */
    static Optional<Candidate> next(Collection<Candidate> all) {
        return all.stream().min(ORDER);
    }
}
