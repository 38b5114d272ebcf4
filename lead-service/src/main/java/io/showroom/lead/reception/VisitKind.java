package io.showroom.lead.reception;

import io.showroom.contracts.value.Labelled;
import io.showroom.lead.enquiry.Source;
import io.showroom.lead.lead.ContactChannel;

/** How somebody came in. */
public enum VisitKind implements Labelled {
    WALK_IN("walked in", "来店"),
    CALL_IN("called", "来电");

    private final String en;
    private final String zh;

    VisitKind(String en, String zh) {
        this.en = en;
        this.zh = zh;
    }

    @Override
    public String en() {
        return en;
    }

    @Override
    public String zh() {
        return zh;
    }

    Source source() {
        return this == WALK_IN ? Source.WALK_IN : Source.CALL_IN;
    }

    ContactChannel channel() {
        return this == WALK_IN ? ContactChannel.WALK_IN : ContactChannel.INBOUND_CALL;
    }
}
