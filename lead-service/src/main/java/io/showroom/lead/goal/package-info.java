/** What a consultant, a store or the group is to reach in a month (handbook, sections 3 and 8). */
package io.showroom.lead.goal;
