/** What was reached in a month beside what was to be reached (handbook, sections 3 and 8). */
package io.showroom.lead.performance;
