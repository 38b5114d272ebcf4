/** Who asks for what, how often, and what was wrong with it (handbook, sections 3 and 10). Values only. */
package io.showroom.lead.enquiry;
