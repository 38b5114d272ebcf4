package io.showroom.platform.store;

/** The version a change starts from: the one named by If-Match, or whichever is current. */
public record Expected(Long version) {
    private static final Expected ANY = new Expected(null);

    /** Whichever version is current: a conflict is settled by trying again on the newer state. */
    public static Expected any() {
        return ANY;
    }

    /** Exactly this version; any other is {@link io.showroom.platform.problem.StaleVersion}. */
    public static Expected version(long version) {
        return new Expected(version);
    }

    boolean accepts(long current) {
        return version == null || version == current;
    }
}
