package io.showroom.customer.journey;

import io.showroom.customer.relation.LeadTie.LeadState;

/** What a lead's stage, as lead-service words it, means for the customer; a stage yet unknown is an open one. */
public final class LeadStage {
    private LeadStage() {}

    public static LeadState meaning(String stage) {
        return switch (stage) {
            case "ORDERED" -> LeadState.ORDERED;
            case "DELIVERED" -> LeadState.DELIVERED;
            case "DEFEATED" -> LeadState.DEFEATED;
            case "INVALID" -> LeadState.DROPPED;
            default -> LeadState.OPEN;
        };
    }
}
