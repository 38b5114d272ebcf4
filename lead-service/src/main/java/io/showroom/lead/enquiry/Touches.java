package io.showroom.lead.enquiry;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Every marketing activity that brought the prospect to ask: what came of the lead is credited to the first of them and,
 * beside it, to the last (handbook, section 3, campaigns).
 *
 * @param all oldest first; the first one and the latest {@link #MAX_KEPT} are kept
 */
public record Touches(List<Touch> all) {
    static final int MAX_KEPT = 50;

    public Touches {
        all = all == null ? List.of() : List.copyOf(all);
    }

    static Touches none() {
        return new Touches(List.of());
    }

    /** With what this enquiry came from, if it says so; an enquiry touches once, however often it is told. */
    Touches with(Enquiry enquiry) {
        return enquiry.campaign() == null
                ? this
                : with(List.of(new Touch(enquiry.campaign(), enquiry.id(), enquiry.at())));
    }

    Touches with(Touches other) {
        return with(other.all);
    }

    private Touches with(List<Touch> more) {
        List<Touch> next = new ArrayList<>(all);
        for (Touch touch : more) {
            if (next.stream().noneMatch(known -> known.enquiry().equals(touch.enquiry()))) {
                next.add(touch);
            }
        }
        next.sort(Comparator.comparing(Touch::at));
        while (next.size() > MAX_KEPT) {
            next.remove(1);
        }
        return new Touches(next);
    }

    /** The campaign of the first touch; null when there was none. */
    public String first() {
        return all.isEmpty() ? null : all.get(0).campaign();
    }

    /** The campaign of the last touch; null when there was none. */
    public String last() {
        return all.isEmpty() ? null : all.get(all.size() - 1).campaign();
    }

    /** The campaign of the first touch, when that was no later than this; else null. */
    public String firstBy(Instant moment) {
        return until(moment).findFirst().map(Touch::campaign).orElse(null);
    }

    /** The campaign of the last touch no later than this; null when there was none by then. */
    public String lastBy(Instant moment) {
        Optional<Touch> last = until(moment).reduce((earlier, later) -> later);
        return last.map(Touch::campaign).orElse(null);
    }

    private Stream<Touch> until(Instant moment) {
        return all.stream().filter(touch -> !touch.at().isAfter(moment));
    }
}
