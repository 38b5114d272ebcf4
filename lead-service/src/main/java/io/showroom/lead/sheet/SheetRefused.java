package io.showroom.lead.sheet;

/** A file that cannot be read as a table, or must not be. */
public final class SheetRefused extends RuntimeException {
    private final String code;

    public SheetRefused(String code, String message) {
        super(message);
        this.code = code;
    }

    /** Stable name of what is wrong. */
    public String code() {
        return code;
    }
}
