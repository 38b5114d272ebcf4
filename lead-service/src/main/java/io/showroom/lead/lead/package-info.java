/** The lead itself: one document, changed by one write that carries its events (handbook, section 3). */
package io.showroom.lead.lead;
