package io.showroom.platform.store;

/**
 * The order of a list: by one instant, ties by id.
 *
 * @param field the stored field, e.g. {@code state.createdAt}
 * @param newestFirst descending
 */
public record Order(String field, boolean newestFirst) {
    public static Order newestFirst(String field) {
        return new Order(field, true);
    }

    public static Order oldestFirst(String field) {
        return new Order(field, false);
    }
}
