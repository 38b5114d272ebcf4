package io.showroom.gateway.limit;

/**
 * A quota by its name, under which callers are told of it.
 *
 * @param name lower case, digits and dashes
 */
public record Policy(String name, Quota quota) {}
