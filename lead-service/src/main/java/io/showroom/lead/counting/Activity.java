package io.showroom.lead.counting;

/** What salespeople do in a day, as far as events tell of it; its names are marks, and in the keys of counts. */
public enum Activity {
    CALLS,
    DM_SENT,
    CUSTOMER_VISITS,
    WALK_IN_GROUPS,
    TEST_DRIVE_GROUPS,
    NEGOTIATIONS
}
