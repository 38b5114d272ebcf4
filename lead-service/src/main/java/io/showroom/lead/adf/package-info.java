/** Reading the trade's lead mail, ADF/XML 1.0, as real senders write it (handbook, sections 9 and 10). Values only. */
package io.showroom.lead.adf;
