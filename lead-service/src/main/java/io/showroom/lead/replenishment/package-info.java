/** How many new leads it takes to make the deals wanted, and whether they come in (handbook, sections 3 and 10, funnel). */
package io.showroom.lead.replenishment;
