package io.showroom.lead.deal;

import io.showroom.contracts.value.Labelled;
import io.showroom.platform.problem.Conflict;
import java.util.EnumSet;
import java.util.Set;

/** Where a used-car appraisal stands, and the whole table of what may follow. */
public enum AppraisalState implements Labelled {
    OPEN("being appraised", "评估中"),
    OFFERED("offered", "已报价"),
    ACCEPTED("accepted", "已接受"),
    DECLINED("declined", "已拒绝"),
    WITHDRAWN("withdrawn", "已撤回"),
    /** Never stored: an offer is shown as expired from the day after its last. */
    EXPIRED("offer expired", "报价已过期");

    private final String en;
    private final String zh;

    AppraisalState(String en, String zh) {
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

    /** Every state that may follow this one; a better offer may follow one that stands or was declined. */
    public Set<AppraisalState> next() {
        return switch (this) {
            case OPEN -> EnumSet.of(OFFERED, WITHDRAWN);
            case OFFERED -> EnumSet.of(OFFERED, ACCEPTED, DECLINED, WITHDRAWN);
            case DECLINED -> EnumSet.of(OFFERED, WITHDRAWN);
            case ACCEPTED -> EnumSet.of(WITHDRAWN);
            case WITHDRAWN, EXPIRED -> EnumSet.noneOf(AppraisalState.class);
        };
    }

    /** Whether the old car is being handled, which speaks for the lead. */
    public boolean speaksForTheLead() {
        return switch (this) {
            case OPEN, OFFERED, ACCEPTED, EXPIRED -> true;
            case DECLINED, WITHDRAWN -> false;
        };
    }

    AppraisalState to(AppraisalState next) {
        if (!next().contains(next)) {
            throw new Conflict("appraisal-state", "An appraisal that is " + this + " does not become " + next + ".");
        }
        return next;
    }
}
