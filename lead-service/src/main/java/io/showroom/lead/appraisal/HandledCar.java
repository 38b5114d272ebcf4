package io.showroom.lead.appraisal;

import io.showroom.lead.intent.Evidence;
import io.showroom.lead.intent.SignalKind;
import io.showroom.lead.lead.LeadEdit;
import io.showroom.lead.lead.LeadRules;

/** An old car being handled is evidence of intent (handbook, section 3, criteria table). */
final class HandledCar {
    private HandledCar() {}

    static LeadEdit speaksFor(LeadEdit edit, LeadRules rules, String signal, AppraiseCar.By by) {
        SignalKind kind = SignalKind.USED_CAR_BEING_HANDLED;
        return edit.signal(Evidence.of(signal, kind, rules.scheme().levelOf(kind), by.at(), by.at(), by.staff(), null));
    }
}
