/** Reads and writes tables as people keep them: CSV in whatever encoding, and XLSX. Knows nothing of leads. */
package io.showroom.lead.sheet;
