package io.showroom.followup.cadence;

import io.showroom.followup.settings.FollowupSettings;
import io.showroom.followup.task.Disposition;
import io.showroom.followup.task.TaskKind;
import io.showroom.followup.task.TaskReason;
import io.showroom.platform.store.Change;
import io.showroom.platform.time.OpeningHours;
import io.showroom.platform.time.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A lead's cadence at a Shanghai store that works Monday to Saturday, 9:00–18:00, played through time. */
final class CadenceScene {
    static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private CadenceRules rules;
    LeadCadence cadence;
    ContactsPlanned lastPlan;
    List<ContactsCounted> lastCounts = List.of();

    private CadenceScene(CadenceRules rules) {
        this.rules = rules;
    }

    /** A lead of this level, opened and owned at a local time such as {@code 2026-03-02T10:00}. */
    static CadenceScene aLeadOf(IntentLevel level, String at) {
        return aLeadOf(level, at, Set.of());
    }

    static CadenceScene aLeadOf(IntentLevel level, String at, Set<LocalDate> closedDays) {
        return anUnownedLead(level, at, false, closedDays).owner("anna", at);
    }

    static CadenceScene anUnownedLead(IntentLevel level, String at, boolean customerCame, Set<LocalDate> closedDays) {
        OpeningHours hours = new OpeningHours(OpeningHours.DEFAULT.week(), closedDays, Set.of());
        CadenceScene scene = new CadenceScene(new CadenceRules(
                WorkingCalendar.of(SHANGHAI, hours), FollowupSettings.handbook(), CadenceScheme.handbook()));
        OpenedLead lead = new OpenedLead("lead-1", "s", "customer-1", "王小明", level, customerCame, local(at));
        return scene.did(LeadCadence.open("g", lead, scene.rules));
    }

    static Instant local(String at) {
        return LocalDateTime.parse(at).atZone(SHANGHAI).toInstant();
    }

    CadenceScene level(IntentLevel to, String at) {
        return levelKnownLate(to, at, at);
    }

    CadenceScene levelKnownLate(IntentLevel to, String at, String now) {
        return did(cadence.levelSetTo(to, local(at), local(now), rules));
    }

    CadenceScene contact(String at) {
        return contactKnownLate(at, at);
    }

    CadenceScene contactKnownLate(String at, String now) {
        return did(cadence.contacted(true, local(at), local(now), rules));
    }

    CadenceScene pooled(String at) {
        return did(cadence.pooled(local(at), local(at), rules));
    }

    /** The group's scheme contacts this level otherwise from now on. */
    CadenceScene scheme(IntentLevel level, int times, PeriodUnit per) {
        Map<IntentLevel, CadenceScheme.Level> levels =
                new EnumMap<>(rules.scheme().levels());
        levels.put(level, new CadenceScheme.Level(new CadenceScheme.Contacts(times, per)));
        rules = new CadenceRules(rules.calendar(), rules.settings(), new CadenceScheme(levels));
        return this;
    }

    CadenceScene attempt(String at) {
        return did(cadence.contacted(false, local(at), local(at), rules));
    }

    CadenceScene owner(String owner, String at) {
        return did(cadence.assignedTo(owner, null, local(at), local(at), rules));
    }

    CadenceScene ownerWithFirstContact(String owner, String at, String due) {
        return did(cadence.assignedTo(owner, local(due), local(at), local(at), rules));
    }

    CadenceScene taskDone(String taskId, Disposition disposition, String at) {
        return done(taskId, TaskKind.CALL, disposition, null, at);
    }

    CadenceScene calledBackLater(String taskId, String callBackAt, String at) {
        return done(taskId, TaskKind.CALL, Disposition.CALL_BACK, local(callBackAt), at);
    }

    CadenceScene done(String taskId, TaskKind kind, Disposition disposition, Instant callBackAt, String at) {
        DoneTask task = new DoneTask(taskId, kind, TaskReason.CADENCE, disposition, callBackAt, local(at));
        return did(cadence.taskDone(task, local(at), rules));
    }

    CadenceScene close(Closing.Reason reason, String at) {
        return did(cadence.close(reason, local(at), rules));
    }

    CadenceScene reopen(String at) {
        return did(cadence.reopen(local(at), local(at), rules));
    }

    CadenceScene wake(String at) {
        return did(cadence.periodOver(local(at), rules));
    }

    PeriodFigures soFar() {
        return cadence.running();
    }

    PeriodFigures lastPeriod() {
        return cadence.past().get(cadence.past().size() - 1);
    }

    List<String> plannedDays() {
        return cadence.planned().stream().map(c -> c.day().toString()).toList();
    }

    List<String> plannedTasks() {
        return cadence.planned().stream().map(PlannedContact::taskId).toList();
    }

    private CadenceScene did(Change<LeadCadence> change) {
        cadence = change.next();
        lastPlan = change.events().stream()
                .filter(ContactsPlanned.class::isInstance)
                .map(ContactsPlanned.class::cast)
                .findFirst()
                .orElse(null);
        lastCounts = change.events().stream()
                .filter(ContactsCounted.class::isInstance)
                .map(ContactsCounted.class::cast)
                .toList();
        return this;
    }
}
