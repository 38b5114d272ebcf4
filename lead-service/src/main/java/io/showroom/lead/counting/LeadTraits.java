package io.showroom.lead.counting;

import io.showroom.lead.enquiry.Source;
import io.showroom.lead.intent.IntentLevel;
import io.showroom.lead.intent.LevelChange;
import io.showroom.lead.intent.SignalKind;
import io.showroom.lead.lead.Contact;
import io.showroom.lead.lead.ContactChannel;
import io.showroom.lead.lead.Lead;
import io.showroom.lead.stage.Stage;
import io.showroom.lead.tally.Resolution;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is true of a lead as it stands, of all that figures ask for. */
final class LeadTraits {
    private final Lead lead;
    private final StageTimes times;
    private final Set<LocalDate> daysAtStore;

    LeadTraits(Lead lead, ZoneId zone) {
        this.lead = lead;
        this.times = new StageTimes(lead.receivedAt(), lead.progress());
        this.daysAtStore = daysAtStore(lead, zone);
    }

    Stage furthest() {
        return times.furthest();
    }

    /** Tenths of days in each stage that the lead went forward from. */
    Map<Stage, Long> days() {
        Map<Stage, Long> days = new EnumMap<>(Stage.class);
        for (Stage stage : Stages.WORKING) {
            times.in(stage).ifPresent(time -> days.put(stage, Resolution.DAYS.bin(time)));
        }
        return days;
    }

    /** Every level that it ever stood at; what it was before its first enquiry was judged does not count. */
    Set<IntentLevel> held() {
        Set<IntentLevel> held = EnumSet.of(lead.intent().level());
        for (LevelChange change : lead.intent().history()) {
            held.add(change.to());
            if (change.reason() != LevelChange.Reason.CREATED) {
                held.add(change.from());
            }
        }
        return held;
    }

    boolean wavered() {
        return lead.intent().evidence().stream()
                .anyMatch(evidence -> evidence.kind() == SignalKind.WAVERING_BETWEEN_MODELS);
    }

    Set<Trait> which() {
        Set<Trait> which = EnumSet.noneOf(Trait.class);
        if (!lead.prospect().phones().isEmpty()) {
            which.add(Trait.PHONE);
        }
        if (wavered()) {
            which.add(Trait.WAVERING);
        }
        if (!daysAtStore.isEmpty()) {
            which.add(Trait.CAME);
        }
        if (daysAtStore.size() > 1) {
            which.add(Trait.CAME_BACK);
        }
        return which;
    }

    /** The marks by which the list behind a figure finds it. */
    Set<String> marks() {
        Set<String> marks = new HashSet<>();
        Stage now = lead.progress().stage();
        Fate fate = Fate.of(now);
        marks.add(Marks.now(now));
        marks.add(fate.name());
        marks.add(Marks.stopped(furthest()));
        Stages.FUNNEL.stream()
                .filter(stage -> stage.compareTo(furthest()) <= 0)
                .forEach(stage -> marks.add(Marks.reached(stage)));
        days().keySet().forEach(stage -> marks.add(Marks.timed(stage)));
        held().forEach(level -> marks.add(Marks.held(level)));
        which().forEach(trait -> marks.add(trait.name()));
        if (lead.open()) {
            marks.add(Marks.IN_HAND);
        }
        if (fate != Fate.LOST) {
            marks.add(Marks.CUSTOMER_HELD);
        }
        if (lead.assignment().touchedAt() != null) {
            marks.add(Marks.ANSWERED);
        }
        return marks;
    }

    /** The days on which the customer was at the store, as far as its latest contacts tell. */
    private static Set<LocalDate> daysAtStore(Lead lead, ZoneId zone) {
        Set<LocalDate> days = new HashSet<>();
        if (lead.origin().source() == Source.WALK_IN) {
            days.add(lead.receivedAt().atZone(zone).toLocalDate());
        }
        for (Contact contact : lead.contacts().recent()) {
            if (List.of(ContactChannel.WALK_IN, ContactChannel.TEST_DRIVE).contains(contact.channel())) {
                days.add(contact.at().atZone(zone).toLocalDate());
            }
        }
        return days;
    }
}
