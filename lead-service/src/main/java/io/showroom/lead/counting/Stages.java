package io.showroom.lead.counting;

import io.showroom.lead.stage.Stage;
import java.util.EnumSet;
import java.util.Set;

/** The stages by their part in the funnel. */
public final class Stages {
    /** From the first to the last. */
    public static final Set<Stage> FUNNEL = EnumSet.range(Stage.NEW, Stage.DELIVERED);

    /** Those that a lead can go forward from. */
    public static final Set<Stage> WORKING = EnumSet.range(Stage.NEW, Stage.ORDERED);

    private Stages() {}
}
