package io.showroom.platform.web;

import io.showroom.platform.security.Scope;
import org.slf4j.MDC;

/** Puts group and caller on every log line of a request: identifiers only, never personal data. */
final class LogContext {
    private static final String GROUP = "group";
    private static final String SUBJECT = "subject";

    private LogContext() {}

    static void enter(Scope caller) {
        MDC.put(GROUP, caller.group());
        MDC.put(SUBJECT, caller.subject());
    }

    static void leave() {
        MDC.remove(GROUP);
        MDC.remove(SUBJECT);
    }
}
