package io.showroom.gateway.dealership;

/** Which stores are wanted; null means any. */
public record StoreQuery(String brand, Boolean active) {
    public static final StoreQuery ALL = new StoreQuery(null, null);
}
