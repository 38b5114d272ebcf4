package io.showroom.lead.adf;

/** A lead mail that is not read at all, with a stable code: {@code dtd}, {@code malformed}, {@code too-many-prospects}… */
public final class AdfRefused extends RuntimeException {
    private final String code;

    AdfRefused(String code, String message) {
        super(message);
        this.code = code;
    }

    public String code() {
        return code;
    }
}
