package io.showroom.platform.web;

import java.util.List;

/**
 * A page of a list.
 *
 * @param items the records
 * @param nextCursor send it as {@code cursor} for the next page; absent on the last one
 */
public record PageBody<B>(List<B> items, String nextCursor) {}
