package io.showroom.embedded.database.index;

import java.util.List;

/**
 * What a document has at the fields of an index: one row of values, or one row for each element of an array.
 *
 * @param rows the values, in the order of the fields
 * @param arrays the fields that were reached through an array, as bits
 * @param nested whether an array lay directly in an array
 * @param present whether the document has any of the fields; an index that is sparse leaves it out otherwise
 */
public record EntryRows(List<Object[]> rows, long arrays, boolean nested, boolean present) {}
