package io.showroom.vehicle.workorder;

/** What can be done to a work order. */
enum WorkOrderStep {
    /** A job or a part is written down. */
    ADD,
    /** A job or a part written down by mistake is taken off. */
    REMOVE,
    /** The work is done and priced. */
    CLOSE,
    /** The car leaves without work. */
    CANCEL
}
