package io.showroom.followup.cadence;

import io.showroom.followup.task.CloseReason;
import io.showroom.followup.task.TaskKind;
import io.showroom.followup.task.TaskReason;
import io.showroom.platform.value.Ids;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** The contacts still to be made, while they are planned. */
final class Plan {
    private final String leadId;
    private final CadenceRules rules;
    private final List<PlannedContact> original;
    private final List<PlannedContact> open;
    private final List<DroppedContact> dropped = new ArrayList<>();
    private int numbered;

    Plan(LeadCadence cadence, CadenceRules rules) {
        this.leadId = cadence.leadId();
        this.rules = rules;
        this.original = cadence.planned();
        this.open = new ArrayList<>(original);
        this.numbered = cadence.numbered();
    }

    /** Has as many contacts planned as are needed: drops the earliest surplus, or plans more on the free days. */
    void fit(int needed, IntentLevel level, List<LocalDate> freeDays) {
        while (open.size() > needed && open.stream().anyMatch(c -> !c.isFixed())) {
            PlannedContact earliest =
                    open.stream().filter(c -> !c.isFixed()).findFirst().orElseThrow();
            dropIf(earliest::equals, CloseReason.CONTACT_MADE);
        }
        for (Spread.Slot slot : Spread.over(freeDays, needed - open.size(), leadId)) {
            add(new PlannedContact(
                    nextId(),
                    slot.day(),
                    rules.rhythm(level).kind(),
                    TaskReason.CADENCE,
                    rules.opens(slot.day()),
                    rules.closes(slot.last()),
                    false));
        }
    }

    /** Plans the call that the customer asked for. */
    void agree(Instant at) {
        Duration within = Duration.ofMinutes(rules.settings().callBackMinutes());
        LocalDate day = rules.dateAt(at);
        Instant due = rules.calendar().plusWorkingTime(at, within);
        add(new PlannedContact(nextId(), day, TaskKind.CALL, TaskReason.CADENCE, at, due, true));
    }

    /** Plans the lead's first contact, or moves it to its new owner's time; it is a contact of the period like others. */
    void firstContact(Instant from, Instant due) {
        String id = open.stream()
                .filter(PlannedContact::isFirst)
                .findFirst()
                .map(PlannedContact::taskId)
                .orElseGet(this::nextId);
        open.removeIf(PlannedContact::isFirst);
        add(new PlannedContact(id, rules.dateAt(due), TaskKind.CALL, TaskReason.FIRST_CONTACT, from, due, false));
    }

    /** Takes out the contact of a task that was done, if it is one of this plan. */
    void take(String taskId) {
        open.removeIf(c -> c.taskId().equals(taskId));
    }

    void dropFirst(CloseReason why) {
        dropIf(PlannedContact::isFirst, why);
    }

    void dropUnagreed(CloseReason why) {
        dropIf(c -> !c.agreed(), why);
    }

    void dropUnfixed(CloseReason why) {
        dropIf(c -> !c.isFixed(), why);
    }

    /** Drops what was planned up to this day; a call agreed on for a later day stays. */
    void dropUntil(LocalDate last, CloseReason why) {
        dropIf(c -> !c.day().isAfter(last), why);
    }

    void dropAll(CloseReason why) {
        dropIf(c -> true, why);
    }

    boolean plansOn(LocalDate day) {
        return open.stream().anyMatch(c -> c.day().equals(day));
    }

    boolean changed() {
        return !dropped.isEmpty() || !open().equals(original);
    }

    List<PlannedContact> open() {
        return List.copyOf(open);
    }

    List<DroppedContact> dropped() {
        return dropped;
    }

    int numbered() {
        return numbered;
    }

    private void dropIf(Predicate<PlannedContact> which, CloseReason why) {
        open.stream().filter(which).forEach(c -> dropped.add(new DroppedContact(c.taskId(), why)));
        open.removeIf(which);
    }

    private String nextId() {
        return Ids.derived("contact", leadId, String.valueOf(++numbered));
    }

    private void add(PlannedContact contact) {
        open.add(contact);
        open.sort(Comparator.comparing(PlannedContact::notBefore));
    }
}
