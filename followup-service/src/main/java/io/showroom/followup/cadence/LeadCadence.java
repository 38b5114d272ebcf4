package io.showroom.followup.cadence;

import io.showroom.platform.store.Aggregate;
import io.showroom.platform.store.Change;
import io.showroom.platform.value.Ids;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/**
 * The contact rhythm of one lead: what its level demands, what was made, what is planned. It owns the plan of the
 * current period; the tasks follow from the plan (handbook, sections 3, 4 and 10).
 *
 * @param id derived from the lead's id
 * @param owner the consultant; null until the lead is assigned, and until then nothing is planned
 * @param levelSetAt when the level, or the lead, was set
 * @param current the running period; null once closed
 * @param contacts made in the last weeks
 * @param lastAttempt the last day on which somebody tried, reached or not; null before the first
 * @param planned not made yet
 * @param numbered how many contacts were ever planned
 * @param past figures of the periods that are over, oldest first
 * @param closed null while the lead is open
 * @param wakeAt when the current period ends; null once closed
 */
public record LeadCadence(
        String id,
        String group,
        String store,
        String leadId,
        String customerId,
        String owner,
        IntentLevel level,
        Instant levelSetAt,
        CalendarPeriod current,
        List<CountedContact> contacts,
        LocalDate lastAttempt,
        List<PlannedContact> planned,
        int numbered,
        List<PeriodFigures> past,
        Closing closed,
        Instant wakeAt)
        implements Aggregate {

    /** The id of a lead's cadence. */
    public static String idOf(String leadId) {
        return Ids.derived("cadence", leadId);
    }

    /** Begins with the lead, unplanned until somebody owns it. */
    public static Change<LeadCadence> open(
            String group,
            String store,
            String leadId,
            String customerId,
            IntentLevel level,
            Instant at,
            CadenceRules rules) {
        CalendarPeriod period = rules.periodOf(level, rules.dateAt(at));
        return Change.of(new LeadCadence(
                idOf(leadId),
                group,
                store,
                leadId,
                customerId,
                null,
                level,
                at,
                period,
                List.of(),
                null,
                List.of(),
                0,
                List.of(),
                null,
                rules.endOf(period)));
    }

    public boolean isOpen() {
        return closed == null;
    }

    /** Gives the planned contacts to this consultant. */
    public Change<LeadCadence> assignedTo(String consultant, Instant at, Instant now, CadenceRules rules) {
        return edit(at, now, rules, edit -> edit.owner(consultant));
    }

    /** The lead's customer is known now; the owner and level are those the lead had then. */
    public Change<LeadCadence> linkedTo(String customer, Instant at, Instant now, CadenceRules rules) {
        return edit(at, now, rules, edit -> edit.customer(customer));
    }

    /** Plans the rest of the period anew at the rhythm of this level. */
    public Change<LeadCadence> levelSetTo(IntentLevel to, Instant at, Instant now, CadenceRules rules) {
        return to == level ? Change.none(this) : edit(at, now, rules, edit -> edit.level(to, at));
    }

    /** Counts a contact, however it was made; {@code taskId} names the planned one it fulfils, or is null. */
    public Change<LeadCadence> contacted(
            boolean customerTookPart, String taskId, Instant at, Instant now, CadenceRules rules) {
        return edit(at, now, rules, edit -> edit.contact(customerTookPart, taskId, at));
    }

    /** Takes note of a task of this lead that was done. */
    public Change<LeadCadence> taskDone(DoneTask task, Instant now, CadenceRules rules) {
        return edit(task.at(), now, rules, edit -> edit.done(task));
    }

    /** Ends with the lead. */
    public Change<LeadCadence> close(Closing.Reason reason, Instant at, CadenceRules rules) {
        return edit(at, at, rules, edit -> edit.close(new Closing(reason, at)));
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

    /** The figures of the running period as they stand; null once closed. */
    public PeriodFigures soFar(CadenceRules rules) {
        return isOpen() ? new CadenceEdit(this, rules).figures() : null;
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
