package io.showroom.contracts.value;

/**
 * A text is not the standard value it should be. The message says what is wrong without repeating the text, which may
 * be somebody's identity number.
 */
public final class InvalidValue extends RuntimeException {
    private final String code;

    /**
     * @param code stable and machine-readable: the value and the fault, such as {@code vin.check-digit}
     * @param message one English sentence for people
     */
    public InvalidValue(String code, String message) {
        super(message);
        this.code = code;
    }

    /** The stable code of the fault, such as {@code phone.invalid}. */
    public String code() {
        return code;
    }
}
