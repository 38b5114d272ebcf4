package io.showroom.lead.stage;

import io.showroom.contracts.value.Labelled;
import java.util.EnumSet;
import java.util.Set;

/** Where a lead stands in the funnel, and the one table of where it may go from there (handbook, section 3, stages). */
public enum Stage implements Labelled {
    NEW("new", "新线索"),
    CONTACTED("contacted", "已联系"),
    VISITED("visited", "已到店"),
    TEST_DRIVE("test drive", "已试驾"),
    NEGOTIATION("negotiation", "商谈中"),
    ORDERED("ordered", "已订购"),
    DELIVERED("delivered", "已交车"),
    DEFEATED("defeated", "战败"),
    INVALID("invalid", "无效");

    private final String en;
    private final String zh;

    Stage(String en, String zh) {
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

    /**
     * Every stage a lead may go to from this one. Forward may be skipped; back is allowed among the working stages, but
     * never to NEW; a closed lead may be reopened to where it was, but a delivered one stays delivered.
     */
    public Set<Stage> next() {
        return switch (this) {
            case NEW -> EnumSet.range(CONTACTED, INVALID);
            case CONTACTED -> EnumSet.range(VISITED, INVALID);
            case VISITED, TEST_DRIVE, NEGOTIATION -> without(EnumSet.range(CONTACTED, INVALID), this);
            case ORDERED -> EnumSet.of(NEGOTIATION, DELIVERED, DEFEATED);
            case DELIVERED -> EnumSet.noneOf(Stage.class);
            case DEFEATED, INVALID -> EnumSet.range(NEW, NEGOTIATION);
        };
    }

    public boolean allows(Stage to) {
        return next().contains(to);
    }

    /** Whether someone still has to work on a lead in this stage. */
    public boolean open() {
        return switch (this) {
            case NEW, CONTACTED, VISITED, TEST_DRIVE, NEGOTIATION, ORDERED -> true;
            case DELIVERED, DEFEATED, INVALID -> false;
        };
    }

    /** Stages a consultant may name by hand; the others follow from an order, a delivery or a decision. */
    public boolean setByHand() {
        return switch (this) {
            case CONTACTED, VISITED, TEST_DRIVE, NEGOTIATION -> true;
            case NEW, ORDERED, DELIVERED, DEFEATED, INVALID -> false;
        };
    }

    /** Whether going from this stage to that one is going back. */
    public boolean isBackTo(Stage to) {
        return open() ? to.open() && to.compareTo(this) < 0 : to.open();
    }

    private static Set<Stage> without(EnumSet<Stage> stages, Stage one) {
        stages.remove(one);
        return stages;
    }
}
