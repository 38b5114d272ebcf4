package io.showroom.platform.problem;

/** 413: the body is larger than the endpoint takes. */
public final class TooLarge extends ProblemException {
    public TooLarge(long limitBytes) {
        super(413, "too-large", "The body is larger than " + limitBytes + " bytes.");
    }
}
