/** The funnel as figures: how many came how far, how long it took, where they dropped off, what may still come of them. */
package io.showroom.lead.funnel;
