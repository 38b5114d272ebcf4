/** The stages of the funnel as one table, and a lead's way through them (handbook, section 3). Values only. */
package io.showroom.lead.stage;
