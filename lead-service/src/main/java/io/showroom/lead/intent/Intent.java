package io.showroom.lead.intent;

import io.showroom.lead.intent.LevelChange.Reason;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A lead's intent level with all that speaks for it. Judged anew at each signal: the highest level with live evidence
 * wins, and every change keeps its evidence (handbook, section 3, intent level).
 *
 * @param confirmedAt when the level was last supported by a signal or confirmed by the owner
 * @param askedAt when the owner was asked to confirm, or null while no question is open
 * @param evidence in the order it was recorded, at most {@link #MAX_EVIDENCE}
 * @param history every change of level, oldest first, at most {@link #MAX_CHANGES}
 */
public record Intent(
        IntentLevel level, Instant confirmedAt, Instant askedAt, List<Evidence> evidence, List<LevelChange> history) {
    static final int MAX_EVIDENCE = 200;
    static final int MAX_CHANGES = 500;

    /** A lead about which nothing is known yet: level N. */
    public static Intent unknown(Instant at) {
        return new Intent(IntentLevel.N, at, null, List.of(), List.of());
    }

    /** Judges anew with one more signal; of what the customer stated of the purchase time, the latest word counts. */
    public Intent with(Evidence signal, Instant now, Reason reason) {
        List<Evidence> all = new ArrayList<>();
        Evidence told = signal;
        for (Evidence old : evidence) {
            boolean sameQuestion = old.live()
                    && signal.kind().statesPurchaseTime()
                    && old.kind().statesPurchaseTime();
            boolean newer = sameQuestion && old.at().isAfter(signal.at());
            told = newer ? told.ended(now) : told;
            all.add(sameQuestion && !newer ? old.ended(now) : old);
        }
        all.add(told);
        boolean confirms =
                told.live() && !level.above(told.worth()) && told.at().isAfter(confirmedAt);
        Intent heard =
                new Intent(level, confirms ? told.at() : confirmedAt, confirms ? null : askedAt, bounded(all), history);
        return heard.judged(told.at(), now, told.by(), reason);
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
        List<Evidence> lowered = each(e -> e.live() && !level.above(e.worth()) ? e.lowered(now) : e);
        return new Intent(level, now, null, lowered, history).judged(now, now, null, Reason.STALE);
    }

    /** These signals no longer count, for instance a deposit that was paid back. */
    public Intent ended(Collection<String> ids, Instant now, String by) {
        List<Evidence> rest = each(e -> e.live() && ids.contains(e.id()) ? e.ended(now) : e);
        return new Intent(level, confirmedAt, askedAt, rest, history).judged(now, now, by, Reason.EVIDENCE_ENDED);
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
        return supporting(level);
    }

    /** The level at a moment of the past and why; of a moment before the first change, the level it began with. */
    public LevelThen at(Instant moment) {
        LevelChange last = null;
        LevelChange next = null;
        for (LevelChange change : history) {
            if (!change.at().isAfter(moment)) {
                last = change;
            } else if (next == null) {
                next = change;
            }
        }
        List<Evidence> alive =
                evidence.stream().filter(e -> e.worthAt(moment) != null).toList();
        IntentLevel then = last != null ? last.to() : next != null ? next.from() : level;
        return new LevelThen(then, last == null ? null : last.at(), last, alive, next == null ? null : next.at());
    }

    /** @param since when what decides it was observed: from then on the new level's horizon runs */
    private Intent judged(Instant since, Instant now, String by, Reason reason) {
        IntentLevel judged = evidence.stream()
                .filter(Evidence::live)
                .map(Evidence::worth)
                .max(IntentLevel::compareTo)
                .orElse(IntentLevel.N);
        if (judged == level) {
            return this;
        }
        List<LevelChange> longer = new ArrayList<>(history);
        longer.add(new LevelChange(level, judged, now, by, reason, supporting(judged)));
        List<LevelChange> kept = longer.subList(Math.max(0, longer.size() - MAX_CHANGES), longer.size());
        return new Intent(judged, since, null, evidence, List.copyOf(kept));
    }

    private List<Evidence> supporting(IntentLevel supported) {
        return evidence.stream().filter(e -> e.live() && e.worth() == supported).toList();
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
