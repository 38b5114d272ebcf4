package io.showroom.lead.deal;

import io.showroom.contracts.value.Labelled;
import io.showroom.platform.problem.Conflict;
import java.util.EnumSet;
import java.util.Set;

/** Where a test drive stands, and the whole table of what may follow. */
public enum TestDriveState implements Labelled {
    BOOKED("booked", "已预约"),
    STARTED("on the road", "试驾中"),
    DONE("done", "已完成"),
    CANCELLED("cancelled", "已取消"),
    MISSED("the customer did not come", "未到店");

    private final String en;
    private final String zh;

    TestDriveState(String en, String zh) {
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
    public Set<TestDriveState> next() {
        return switch (this) {
            case BOOKED -> EnumSet.of(STARTED, CANCELLED, MISSED);
            case STARTED -> EnumSet.of(DONE, CANCELLED);
            case DONE, CANCELLED, MISSED -> EnumSet.noneOf(TestDriveState.class);
        };
    }

    /** Whether it holds its car at its time. */
    public boolean holdsCar() {
        return switch (this) {
            case BOOKED, STARTED -> true;
            case DONE, CANCELLED, MISSED -> false;
        };
    }

    TestDriveState to(TestDriveState next) {
        if (!next().contains(next)) {
            throw new Conflict("test-drive-state", "A test drive that is " + this + " does not become " + next + ".");
        }
        return next;
    }
}
