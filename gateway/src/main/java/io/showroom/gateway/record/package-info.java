/** What the records of the directory have in common: ids that people choose, creation asked for twice, checked lists. */
package io.showroom.gateway.record;
