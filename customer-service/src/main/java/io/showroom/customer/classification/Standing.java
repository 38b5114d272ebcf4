package io.showroom.customer.classification;

import io.showroom.customer.relation.Ties;
import java.time.Instant;
import java.util.List;

/**
 * Where a customer stands: level, classes and lifecycle, all computed from the facts and the clock.
 *
 * @param replacement the overlay REPLACEMENT: a car is in its replacement window
 * @param review when time alone will change this standing next; null when only an event can
 */
public record Standing(
        CustomerLevel level, List<CustomerClass> classes, Lifecycle lifecycle, boolean replacement, Instant review) {

    public Standing {
        classes = List.copyOf(classes);
    }

    public static Standing of(Ties ties, LifecycleTerms terms, Instant now) {
        List<CustomerClass> classes = classesOf(ties);
        LifecycleClock clock = new LifecycleClock(ties, terms);
        return new Standing(levelOf(classes), classes, clock.at(now), clock.replacementAt(now), clock.nextChange(now));
    }

    /** The classes that these facts alone put a customer into. */
    public static List<CustomerClass> classesOf(Ties ties) {
        return Classes.of(ties);
    }

    /** A potential customer becomes a base customer by any class. */
    public static CustomerLevel levelOf(List<CustomerClass> classes) {
        return classes.isEmpty() ? CustomerLevel.POTENTIAL : CustomerLevel.BASE;
    }

    /** Whether the two differ in what is announced; the date of the next review is nobody's news. */
    public boolean isNewsAfter(Standing before) {
        return !classes.equals(before.classes) || lifecycle != before.lifecycle || replacement != before.replacement;
    }

    /** The classes held now and not before. */
    public List<CustomerClass> addedSince(Standing before) {
        return classes.stream().filter(one -> !before.classes.contains(one)).toList();
    }

    /** The classes held before and not now. */
    public List<CustomerClass> removedSince(Standing before) {
        return before.addedSince(this);
    }
}
