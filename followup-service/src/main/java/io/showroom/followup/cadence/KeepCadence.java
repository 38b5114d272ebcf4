package io.showroom.followup.cadence;

import io.showroom.followup.settings.StoreRulebook;
import io.showroom.followup.settings.StoreRules;
import io.showroom.platform.messaging.IncomingEvent;
import io.showroom.platform.store.Change;
import java.time.Clock;
import java.time.Instant;

/** Keeps a lead's cadence in step with what happens to the lead. Each event has its effect once. */
public final class KeepCadence {
    private final Cadences cadences;
    private final StoreRulebook rulebook;
    private final Clock clock;

    public KeepCadence(Cadences cadences, StoreRulebook rulebook, Clock clock) {
        this.cadences = cadences;
        this.rulebook = rulebook;
        this.clock = clock;
    }

    /** What an event does to a cadence. */
    @FunctionalInterface
    public interface Step {
        Change<LeadCadence> of(LeadCadence cadence, Instant now, CadenceRules rules);
    }

    /** A lead was opened. */
    public void begin(IncomingEvent<?> cause, OpenedLead lead) {
        cadences.insertOnce(cause, LeadCadence.open(cause.group(), lead, rules(cause.group(), lead.store())));
    }

    /** Something happened to a lead; leads from before this service's time have no cadence and are passed over. */
    public void change(IncomingEvent<?> cause, String leadId, Step step) {
        Instant now = clock.instant();
        cadences.changeOnce(
                cause,
                LeadCadence.idOf(leadId),
                cadence -> step.of(cadence, now, rules(cadence.group(), cadence.store())));
    }

    /** The transition of a cadence whose period is over. */
    public Change<LeadCadence> wake(LeadCadence cadence, Instant now) {
        return cadence.periodOver(now, rules(cadence.group(), cadence.store()));
    }

    private CadenceRules rules(String group, String store) {
        StoreRules rules = rulebook.of(group, store);
        return new CadenceRules(rules.calendar(), rules.settings(), rules.scheme());
    }
}
