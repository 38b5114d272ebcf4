package io.showroom.gateway.upstream;

import java.io.IOException;

/** The caller's body ended before it was whole: the caller's fault, or their line's, and no sign about the service. */
public final class SenderGone extends IOException {
    public SenderGone(IOException cause) {
        super("The body broke off before its end.", cause);
    }
}
