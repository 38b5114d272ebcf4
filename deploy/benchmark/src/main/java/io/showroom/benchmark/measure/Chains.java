package io.showroom.benchmark.measure;

import io.showroom.benchmark.bed.Event;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Follows events from a cause to its first effect on the same lead. Told on one thread; read when all is quiet.
 */
final class Chains {
    private final String cause;
    private final String effect;
    private final Map<String, Event> causes = new HashMap<>();
    private final Map<String, Event> effects = new HashMap<>();

    /**
     * @param cause the type of the event that begins
     * @param effect the type of the event that the effect raises, of which the first counts
     */
    Chains(String cause, String effect) {
        this.cause = cause;
        this.effect = effect;
    }

    void hear(Event event) {
        if (event.type().equals(cause)) {
            causes.putIfAbsent(event.subject(), event);
        } else if (event.type().equals(effect)) {
            // topics are read side by side: an effect may well be heard before its cause
            effects.putIfAbsent(event.text("leadId"), event);
        }
    }

    /** Milliseconds from just before the cause's write to just before the effect's: as long as from return to return. */
    List<Long> stored() {
        List<Long> millis = new ArrayList<>();
        both().forEach(lead ->
                millis.add(effects.get(lead).raised() - causes.get(lead).raised()));
        return millis;
    }

    /** Milliseconds from just before the cause's write until a listener outside had the effect's event. */
    List<Long> heard() {
        List<Long> millis = new ArrayList<>();
        both().forEach(lead ->
                millis.add(effects.get(lead).heard() - causes.get(lead).raised()));
        return millis;
    }

    /** Causes of which no effect was heard. */
    int missing() {
        return causes.size() - both().size();
    }

    private Set<String> both() {
        Set<String> both = new HashSet<>(causes.keySet());
        both.retainAll(effects.keySet());
        return both;
    }
}
