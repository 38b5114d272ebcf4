package io.showroom.lead.fleet;

import io.showroom.contracts.value.Labelled;
import io.showroom.platform.problem.Conflict;
import java.util.EnumSet;
import java.util.Set;

/** Whether a demo car can be driven, and the whole table of what may follow. */
public enum DemoCarState implements Labelled {
    AVAILABLE("available", "可试驾"),
    WITHDRAWN("withdrawn for a while", "暂停试驾"),
    RETIRED("left the fleet", "已退出");

    private final String en;
    private final String zh;

    DemoCarState(String en, String zh) {
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

    /** Every state that may follow this one; a car that left the fleet does not come back. */
    public Set<DemoCarState> next() {
        return switch (this) {
            case AVAILABLE -> EnumSet.of(WITHDRAWN, RETIRED);
            case WITHDRAWN -> EnumSet.of(AVAILABLE, RETIRED);
            case RETIRED -> EnumSet.noneOf(DemoCarState.class);
        };
    }

    DemoCarState to(DemoCarState next) {
        if (!next().contains(next)) {
            throw new Conflict("demo-car-state", "A demo car that is " + this + " does not become " + next + ".");
        }
        return next;
    }
}
