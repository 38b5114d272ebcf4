/** Counts everything anew from the records, beside the counts that are read, and then puts them in their place. */
package io.showroom.lead.rebuild;
