package io.showroom.followup.cadence;

/** How near a lead is to buying, as lead-service judges it: N lowest, O ordered (handbook, section 3). */
public enum IntentLevel {
    N,
    C,
    B,
    A,
    O
}
