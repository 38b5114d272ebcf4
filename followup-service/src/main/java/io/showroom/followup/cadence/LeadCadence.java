package io.showroom.followup.cadence;

import io.showroom.platform.store.Aggregate;
import io.showroom.platform.store.Change;
import io.showroom.platform.value.Ids;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * The contact rhythm of one lead: what its level demands, what was made, what is planned. It owns the plan of the
 * current period; the tasks follow from the plan (handbook, sections 3, 4 and 10). It is also what this service knows of
 * the lead: whose it is, whom it is about, whether it is open.
 *
 * @param id derived from the lead's id
 * @param name of the prospect, until the customer is known; may be null
 * @param owner the consultant; null until the lead is assigned, and until then nothing is planned
 * @param levelSetAt when the level, or the lead, was set
 * @param begunAt when the lead was opened, or last reopened
 * @param contacts made in the last weeks
 * @param lastAttempt the last day on which somebody tried, reached or not; null before the first
 * @param planned not made yet
 * @param numbered how many contacts were ever planned
 * @param past figures of the latest periods that are over, oldest first
 * @param running figures of the period that runs; null once closed
 * @param closed null while the lead is open
 * @param wakeAt when the current period ends; null once closed
 */
public record LeadCadence(
        String id,
        String group,
        String store,
        String leadId,
        String customerId,
        String name,
        String owner,
        IntentLevel level,
        Instant levelSetAt,
        Instant begunAt,
        List<CountedContact> contacts,
        LocalDate lastAttempt,
        List<PlannedContact> planned,
        int numbered,
        List<PeriodFigures> past,
        PeriodFigures running,
        Closing closed,
        Instant wakeAt)
        implements Aggregate {

    /** The id of a lead's cadence. */
    public static String idOf(String leadId) {
        return Ids.derived("cadence", leadId);
    }

    /** Begins with the lead, unplanned until somebody owns it. */
    public static Change<LeadCadence> open(String group, OpenedLead lead, CadenceRules rules) {
        CalendarPeriod period = rules.periodOf(lead.level(), rules.dateAt(lead.at()));
        LeadCadence unplanned = new LeadCadence(
                idOf(lead.leadId()),
                group,
                lead.store(),
                lead.leadId(),
                lead.customerId(),
                lead.name(),
                null,
                lead.level(),
                lead.at(),
                lead.at(),
                List.of(),
                null,
                List.of(),
                0,
                List.of(),
                new PeriodFigures(period, null, lead.level(), 0, 0),
                null,
                rules.endOf(period));
        CadenceEdit edit = new CadenceEdit(unplanned, rules);
        if (lead.customerCame()) {
            edit.contacted(true, lead.at());
        }
        Change<LeadCadence> begun = edit.finish(lead.at());
        return Change.of(begun.next(), begun.events());
    }

    public boolean isOpen() {
        return closed == null;
    }

    /** Gives the planned contacts to this consultant, and plans the first contact when its clock runs. */
    public Change<LeadCadence> assignedTo(
            String consultant, Instant firstContactDue, Instant at, Instant now, CadenceRules rules) {
        return since(at, now, rules, edit -> edit.owner(consultant, firstContactDue, at));
    }

    /** Nobody looks after the lead any more: nothing is owed until somebody takes it. */
    public Change<LeadCadence> pooled(Instant at, Instant now, CadenceRules rules) {
        return since(at, now, rules, CadenceEdit::pooled);
    }

    /** The lead's customer is known now; also of a lead that is closed, for it may be reopened. */
    public Change<LeadCadence> linkedTo(String customer, String shownAs, Instant now, CadenceRules rules) {
        CadenceEdit edit = new CadenceEdit(this, rules);
        edit.customer(customer, shownAs);
        return edit.finish(now);
    }

    /** Plans the rest of the period anew at the rhythm of this level. */
    public Change<LeadCadence> levelSetTo(IntentLevel to, Instant at, Instant now, CadenceRules rules) {
        return to == level ? Change.none(this) : since(at, now, rules, edit -> edit.level(to, at));
    }

    /** Counts a contact made without a task of this service, or takes note of the attempt at one. */
    public Change<LeadCadence> contacted(boolean customerTookPart, Instant at, Instant now, CadenceRules rules) {
        return edit(at, now, rules, edit -> edit.contacted(customerTookPart, at));
    }

    /** Takes note of a task of this lead that was done. */
    public Change<LeadCadence> taskDone(DoneTask task, Instant now, CadenceRules rules) {
        return edit(task.at(), now, rules, edit -> edit.done(task));
    }

    /** Ends with the lead. */
    public Change<LeadCadence> close(Closing.Reason reason, Instant at, CadenceRules rules) {
        return since(at, at, rules, edit -> edit.close(new Closing(reason, at)));
    }

    /** Begins again, since the lead was reopened. */
    public Change<LeadCadence> reopen(Instant at, Instant now, CadenceRules rules) {
        if (isOpen()) {
            return Change.none(this);
        }
        CadenceEdit edit = new CadenceEdit(this, rules);
        edit.reopen(at);
        return edit.finish(now);
    }

    /** Ends the period that is over, and plans the one that has begun. */
    public Change<LeadCadence> periodOver(Instant now, CadenceRules rules) {
        return edit(now, now, rules, edit -> {});
    }

    /** All figures it has: of the periods that are over, and of the one that runs. */
    List<PeriodFigures> figures() {
        List<PeriodFigures> all = new ArrayList<>(past);
        if (running != null) {
            all.add(running);
        }
        return all;
    }

    /** What happened to the lead itself holds from then on: periods that have ended meanwhile are reckoned anew. */
    private Change<LeadCadence> since(Instant at, Instant now, CadenceRules rules, Consumer<CadenceEdit> step) {
        return edit(at, now, rules, edit -> {
            edit.goBackTo(at);
            step.accept(edit);
        });
    }

    private Change<LeadCadence> edit(Instant at, Instant now, CadenceRules rules, Consumer<CadenceEdit> step) {
        if (!isOpen()) {
            return Change.none(this);
        }
        CadenceEdit edit = new CadenceEdit(this, rules);
        edit.advanceTo(at);
        step.accept(edit);
        return edit.finish(now);
    }
}
