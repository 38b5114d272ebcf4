package io.showroom.lead.lead;

import io.showroom.lead.deal.Deals;
import io.showroom.lead.deal.TestDriveState;
import io.showroom.lead.enquiry.Origin;
import io.showroom.lead.enquiry.Prospect;
import io.showroom.lead.enquiry.SetAside;
import io.showroom.lead.enquiry.Wish;
import io.showroom.lead.event.LeadEvent;
import io.showroom.lead.intent.Evidence;
import io.showroom.lead.intent.Intent;
import io.showroom.lead.intent.LevelChange;
import io.showroom.lead.intent.PurchaseHorizon;
import io.showroom.lead.intent.Treatment;
import io.showroom.lead.stage.Progress;
import io.showroom.lead.stage.Stage;
import io.showroom.platform.store.Change;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * One change of a lead in the making: applies steps in order, tells of each consequence (a level or stage that changed)
 * in an event, and sets the timers anew. Used by one use case, once.
 */
public final class LeadEdit {
    private final LeadRules rules;
    private final Instant now;
    private final String by;
    private final List<LeadEvent> events = new ArrayList<>();
    private final Lead before;
    private boolean hurried = true;
    private Lead lead;

    private LeadEdit(Lead lead, LeadRules rules, Instant now, String by) {
        this.before = lead;
        this.lead = lead;
        this.rules = rules;
        this.now = now;
        this.by = by;
    }

    /** @param by staff id or client; null when nobody acts but time or an event */
    public static LeadEdit of(Lead lead, LeadRules rules, Instant now, String by) {
        return new LeadEdit(lead, rules, now, by);
    }

    public Lead lead() {
        return lead;
    }

    public LeadEdit tell(LeadEvent event) {
        events.add(event);
        return this;
    }

    public LeadEdit prospect(UnaryOperator<Prospect> step) {
        lead = lead.with(step.apply(lead.prospect()));
        return this;
    }

    public LeadEdit origin(UnaryOperator<Origin> step) {
        lead = lead.with(step.apply(lead.origin()));
        return this;
    }

    public LeadEdit wish(UnaryOperator<Wish> step) {
        lead = lead.with(step.apply(lead.wish()));
        return this;
    }

    public LeadEdit deals(UnaryOperator<Deals> step) {
        lead = lead.with(step.apply(lead.deals()));
        lead = lead.with(lead.credit().ordered(lead.deals(), lead.owner()));
        return this;
    }

    /** Takes over whose work the orders of another lead were. */
    public LeadEdit credit(Credit other) {
        lead = lead.with(lead.credit().with(other));
        return this;
    }

    /** Takes over what was talked with the customer under another lead; the clock of the first contact goes on. */
    public LeadEdit contacts(ContactLog other) {
        lead = lead.with(lead.contacts().with(other));
        return this;
    }

    public LeadEdit knownElsewhere(KnownElsewhere other) {
        lead = lead.with(other);
        return this;
    }

    public LeadEdit setAside(List<SetAside> more) {
        List<SetAside> all = new ArrayList<>(lead.setAside());
        all.addAll(more);
        lead = lead.withSetAside(List.copyOf(all.subList(Math.max(0, all.size() - 50), all.size())));
        return this;
    }

    /** Judges the intent anew and tells when the level changed. */
    public LeadEdit intent(UnaryOperator<Intent> step) {
        Intent before = lead.intent();
        Intent after = step.apply(before);
        lead = lead.with(after, lead.levelDueAt());
        if (after.level() != before.level()) {
            tell(news().levelChanged());
        }
        return this;
    }

    /** Records one signal and judges anew. */
    public LeadEdit signal(Evidence signal) {
        tell(news().signalRecorded(signal));
        return intent(intent -> intent.with(signal, now, LevelChange.Reason.SIGNAL));
    }

    /** Changes where the lead stands and tells when the stage changed. */
    public LeadEdit progress(UnaryOperator<Progress> step) {
        Progress before = lead.progress();
        Progress after = step.apply(before);
        lead = lead.with(after);
        if (after.stage() != before.stage()) {
            tell(news().stageChanged());
        }
        return this;
    }

    /** Takes back an open proposal to give the lead up. */
    public LeadEdit withdrawDefeat(String why) {
        lead = lead.with(lead.progress().withdrawn(now, by, why));
        return tell(news().defeatWithdrawn(why));
    }

    /** An activity that implies a stage carries the lead forward to it, never back. */
    public LeadEdit reached(Stage stage) {
        return lead.progress().isBefore(stage) ? progress(p -> p.to(stage, now, by)) : this;
    }

    /** A contact or an attempt: the clock of the first contact stops, and the stage follows when the customer took part. */
    public LeadEdit contact(Contact contact) {
        lead = lead.with(lead.contacts().with(contact));
        if (lead.assignment().touchedAt() == null) {
            lead = lead.with(lead.credit().touched(lead.owner()));
        }
        lead = lead.with(lead.assignment().touched(contact.at()));
        tell(news().contactRecorded(contact));
        return contact.customerTookPart() ? reached(contact.channel().reaches()) : this;
    }

    /** Calls a test drive off, which frees its car. */
    public LeadEdit callOff(String testDriveId, String why) {
        lead = lead.with(lead.deals().drive(testDriveId, drive -> drive.calledOff(TestDriveState.CANCELLED, why)));
        return tell(news().driveCalledOff(testDriveId, why));
    }

    /** No clock of the first contact: for what did not come in just now, such as an old list. */
    public LeadEdit unhurried() {
        hurried = false;
        return this;
    }

    /** Gives the lead to somebody; the clock of the first contact starts anew while it is untouched. */
    public LeadEdit assign(String staff, AssignmentReason why) {
        return assign(staff, why, hurried ? rules.firstContactDue(now) : null);
    }

    /** @param due when it must be touched; null when nobody is left to go to after this one */
    public LeadEdit assign(String staff, AssignmentReason why, Instant due) {
        String previous = lead.owner();
        lead = lead.with(lead.assignment().to(new OwnerChange(staff, lead.store(), why, now, by), due));
        return tell(news().assigned(previous, why));
    }

    /**
     * Puts the lead into the store's pool, where nobody looks after it until somebody claims it.
     *
     * @param retryAt when to look again for somebody; null to wait for a claim
     */
    public LeadEdit pool(AssignmentReason why, Instant retryAt) {
        Assignment before = lead.assignment();
        lead = lead.with(before.pooled(new OwnerChange(null, lead.store(), why, now, by), retryAt));
        if (before.pooled() && before.reason() != null) {
            return this; // it lay there already, and only waits on
        }
        return tell(news().pooled(before.owner(), why));
    }

    /** Remembers a creation that came with an Idempotency-Key. */
    public LeadEdit applied(Applied one) {
        lead = lead.withApplied(one);
        return this;
    }

    /** The change, with its timers set. */
    public Change<Lead> done() {
        if (!lead.open()) {
            lead = lead.with(lead.assignment().stopped());
            if (lead.progress().joinedInto() == null) {
                lead.deals().bookedDrives().forEach(drive -> callOff(drive.id(), null));
            }
        }
        lead = lead.with(lead.assignment().returning(rules.returnsAt(lead)));
        served();
        Instant levelDue = lead.open() ? lead.intent().dueAt(rules.scheme(), rules.zone()) : null;
        return Change.of(lead.with(lead.intent(), levelDue), List.copyOf(events));
    }

    /** How the lead is served follows its stated purchase time, as the group's scheme has it. */
    private void served() {
        PurchaseHorizon stated = lead.wish().horizon();
        Treatment treatment = stated == null ? null : rules.scheme().treatmentOf(stated);
        lead = lead.with(treatment);
        boolean news =
                treatment != before.treatment() || stated != before.wish().horizon();
        if (stated != null && lead.open() && news) {
            tell(news().purchaseTimeStated());
        }
    }

    /** To tell of the lead as it stands. */
    private LeadNews news() {
        return new LeadNews(lead, now, by);
    }
}
