package io.showroom.lead.deal;

import io.showroom.contracts.value.Labelled;
import io.showroom.platform.problem.Conflict;
import java.util.EnumSet;
import java.util.Set;

/** Where an offer stands, and the whole table of what may follow; that it expires is a matter of the day, see EXPIRED. */
public enum QuotationState implements Labelled {
    AWAITS_APPROVAL("awaits the manager's approval", "待审批"),
    REJECTED("not approved", "未批准"),
    OFFERED("offered", "已报价"),
    ACCEPTED("accepted by the customer", "客户已接受"),
    SUPERSEDED("superseded by a later version", "已被新版取代"),
    /** Never stored: an offer is shown as expired from the day after its last. */
    EXPIRED("expired", "已过期");

    private final String en;
    private final String zh;

    QuotationState(String en, String zh) {
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

    /** Every state that may follow this one. */
    public Set<QuotationState> next() {
        return switch (this) {
            case AWAITS_APPROVAL -> EnumSet.of(OFFERED, REJECTED, SUPERSEDED);
            case OFFERED -> EnumSet.of(ACCEPTED, SUPERSEDED);
            case ACCEPTED -> EnumSet.of(SUPERSEDED);
            case REJECTED, SUPERSEDED, EXPIRED -> EnumSet.noneOf(QuotationState.class);
        };
    }

    QuotationState to(QuotationState next) {
        if (!next().contains(next)) {
            throw new Conflict("quotation-state", "A quotation that is " + this + " does not become " + next + ".");
        }
        return next;
    }
}
