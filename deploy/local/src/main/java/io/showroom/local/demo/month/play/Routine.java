package io.showroom.local.demo.month.play;

import io.showroom.local.demo.month.plan.Moment;

/** What is done at a store by the clock, whatever leads there are. */
interface Routine {

    /** Called at the beginning of each part of each day. */
    void at(Moment moment);
}
