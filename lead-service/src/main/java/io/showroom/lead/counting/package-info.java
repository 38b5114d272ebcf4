/** What counts, and as what: pure functions from a lead, a survey or a contact rhythm to what is counted of it. */
package io.showroom.lead.counting;
