/**
 * Counts kept up by events, so that a report reads a bounded number of them instead of the records (handbook, section 3,
 * funnel arithmetic; docs/adr/0010).
 */
package io.showroom.lead.tally;
