/** Intent levels N to O: criteria, evidence, staleness and purchase horizon (handbook, section 3). Values only. */
package io.showroom.lead.intent;
