/** How values become bytes that sort as the values do; the README says why the encoding is as it is. */
package io.showroom.embedded.database.key;
