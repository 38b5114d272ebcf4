package io.showroom.followup.cadence;

import io.showroom.followup.task.TaskKind;
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
        while (open.size() > needed && open.stream().anyMatch(c -> !c.agreed())) {
            PlannedContact earliest =
                    open.stream().filter(c -> !c.agreed()).findFirst().orElseThrow();
            drop(earliest.taskId(), DropReason.CONTACT_MADE);
        }
        for (Spread.Slot slot : Spread.over(freeDays, needed - open.size(), leadId)) {
            add(new PlannedContact(
                    nextId(),
                    slot.day(),
                    rules.rhythm(level).kind(),
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
        add(new PlannedContact(nextId(), day, TaskKind.CALL, at, due, true));
    }

    /** Takes out the contact of a task that was done; false when it is none of this plan. */
    boolean take(String taskId) {
        return open.removeIf(c -> c.taskId().equals(taskId));
    }

    void drop(String taskId, DropReason why) {
        dropIf(c -> c.taskId().equals(taskId), why);
    }

    void dropUnagreed(DropReason why) {
        dropIf(c -> !c.agreed(), why);
    }

    /** Drops what was planned up to this day; a call agreed on for a later day stays. */
    void dropUntil(LocalDate last, DropReason why) {
        dropIf(c -> !c.day().isAfter(last), why);
    }

    void dropAll(DropReason why) {
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

    private void dropIf(Predicate<PlannedContact> which, DropReason why) {
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
