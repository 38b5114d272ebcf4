package io.showroom.lead.intent;

import io.showroom.lead.intent.LevelChange.Reason;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A lead's intent level with all that speaks for it. Judged anew at each signal: the highest level with live evidence
 * wins, and every change keeps its evidence (handbook, section 3, intent level).
 *
 * @param confirmedAt when the level was last supported by a signal or confirmed by the owner
 * @param askedAt when the owner was asked to confirm, or null while no question is open
 * @param evidence oldest first, at most {@link #MAX_EVIDENCE}
 * @param history every change of level, oldest first
 */
public record Intent(
        IntentLevel level, Instant confirmedAt, Instant askedAt, List<Evidence> evidence, List<LevelChange> history) {
    static final int MAX_EVIDENCE = 100;

    /** A lead about which nothing is known yet: level N. */
    public static Intent unknown(Instant at) {
        return new Intent(IntentLevel.N, at, null, List.of(), List.of());
    }

    /** Judges anew with one more signal; a stated purchase time replaces the one stated before. */
    public Intent with(Evidence signal, Reason reason) {
        List<Evidence> all = new ArrayList<>();
        for (Evidence old : evidence) {
            boolean replaced = old.live()
                    && signal.kind().statesPurchaseTime()
                    && old.kind().statesPurchaseTime();
            all.add(replaced ? old.ended(signal.at()) : old);
        }
        all.add(signal);
        boolean confirms = !level.above(signal.worth());
        Intent heard = new Intent(
                level, confirms ? signal.at() : confirmedAt, confirms ? null : askedAt, bounded(all), history);
        return heard.judged(signal.at(), signal.by(), reason);
    }

    /** The owner says that the level still holds: its horizon begins anew. */
    public Intent confirmed(Instant now) {
        return new Intent(level, now, null, evidence, history);
    }

    /** The owner is asked to confirm. */
    public Intent asked(Instant now) {
        return new Intent(level, confirmedAt, now, evidence, history);
    }

    /** Nobody confirmed in time: what supported the level now supports the one below. */
    public Intent dropped(Instant now) {
        List<Evidence> lowered = each(e -> e.live() && !level.above(e.worth()) ? e.lowered() : e);
        return new Intent(level, now, null, lowered, history).judged(now, null, Reason.STALE);
    }

    /** Evidence of this kind no longer counts, for instance a deposit that was paid back. */
    public Intent ended(SignalKind kind, Instant now, String by) {
        List<Evidence> rest = each(e -> e.live() && e.kind() == kind ? e.ended(now) : e);
        return new Intent(level, now, null, rest, history).judged(now, by, Reason.EVIDENCE_ENDED);
    }

    /** When time alone asks for something next: a question to the owner, or the drop; null when nothing is due. */
    public Instant dueAt(IntentScheme scheme, ZoneId zone) {
        if (!level.growsStale()) {
            return null;
        }
        return askedAt == null ? scheme.staleAt(level, confirmedAt, zone) : scheme.dropsAt(askedAt, zone);
    }

    /** The live evidence that supports the present level. */
    public List<Evidence> support() {
        return evidence.stream().filter(e -> e.live() && e.worth() == level).toList();
    }

    private Intent judged(Instant at, String by, Reason reason) {
        IntentLevel judged = evidence.stream()
                .filter(Evidence::live)
                .map(Evidence::worth)
                .max(IntentLevel::compareTo)
                .orElse(IntentLevel.N);
        if (judged == level) {
            return this;
        }
        List<String> support = evidence.stream()
                .filter(e -> e.live() && e.worth() == judged)
                .map(Evidence::id)
                .toList();
        List<LevelChange> longer = new ArrayList<>(history);
        longer.add(new LevelChange(level, judged, at, by, reason, support));
        return new Intent(judged, at, null, evidence, List.copyOf(longer));
    }

    private List<Evidence> each(UnaryOperator<Evidence> change) {
        return evidence.stream().map(change).toList();
    }

    /** Forgets the oldest that no longer counts first, so that the support of the present level stays. */
    private static List<Evidence> bounded(List<Evidence> all) {
        while (all.size() > MAX_EVIDENCE) {
            int ended = 0;
            while (ended < all.size() && all.get(ended).live()) {
                ended++;
            }
            all.remove(ended < all.size() ? ended : 0);
        }
        return List.copyOf(all);
    }
}
