/**
 * Marketing activities: what they cost, whom they reached, and what came of it (handbook, section 3, campaigns). A lead is of
 * the campaign whose code or further name its enquiry has, at one of the campaign's stores.
 */
package io.showroom.lead.campaign;
