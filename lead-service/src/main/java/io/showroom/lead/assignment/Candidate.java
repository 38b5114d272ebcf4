package io.showroom.lead.assignment;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/**
 * Somebody who may take a lead.
 *
 * @param open how many open leads they have; {@link OpenLoads#MOST} stands for that many or more
 * @param turn rises with each lead they were given, the slower the more weight they have; the lowest has waited longest
 * @param weight how many leads they get against a colleague of weight 1; more than 0
 */
record Candidate(String staff, long open, double turn, double weight) {
    private static final Comparator<Candidate> ORDER = Comparator.comparingDouble(Candidate::loadWithOneMore)
            .thenComparingDouble(Candidate::turn)
            .thenComparing(Candidate::staff);

    /** Round robin weighted by open load: the least loaded for their weight, among equals who has waited longest. */
    static Optional<Candidate> next(Collection<Candidate> all) {
        return all.stream().min(ORDER);
    }

    private double loadWithOneMore() {
        return open >= OpenLoads.MOST ? Double.POSITIVE_INFINITY : (open + 1) / weight;
    }
}
