package io.showroom.lead.reception;

import io.showroom.platform.privacy.Masking;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What of a visit was changed. The phone is kept masked in the trace: the register shows it no other way. */
final class VisitDiff {
    private final List<Correction> made = new ArrayList<>();
    private final Instant now;
    private final String who;

    private VisitDiff(Instant now, String who) {
        this.now = now;
        this.who = who;
    }

    static List<Correction> between(Visit before, Visit after, Instant now, String who) {
        VisitDiff diff = new VisitDiff(now, who);
        diff.field("arrivedAt", before.arrivedAt(), after.arrivedAt());
        diff.field("leftAt", before.leftAt(), after.leftAt());
        diff.field("partySize", before.partySize(), after.partySize());
        diff.field("purpose", before.purpose(), after.purpose());
        diff.field("result", before.result(), after.result());
        diff.field("salesperson", before.salesperson(), after.salesperson());
        diff.field("name", before.visitor().name(), after.visitor().name());
        diff.field("phone", masked(before), masked(after));
        diff.field("model", before.model(), after.model());
        diff.field("note", before.note(), after.note());
        diff.field("leadId", before.leadId(), after.leadId());
        return diff.made;
    }

    private void field(String name, Object before, Object after) {
        if (!Objects.equals(before, after)) {
            made.add(new Correction(name, text(before), text(after), now, who));
        }
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }

    private static String masked(Visit visit) {
        String phone = visit.visitor().phone();
        return phone == null ? null : Masking.phone(phone);
    }
}
