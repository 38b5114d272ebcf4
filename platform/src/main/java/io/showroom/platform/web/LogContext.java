package io.showroom.platform.web;

import io.showroom.platform.security.Scope;
import java.util.TreeSet;
import org.slf4j.MDC;

/** Puts group, stores and caller on every log line of a request: identifiers only, never personal data. */
final class LogContext {
    private static final String GROUP = "group";
    private static final String STORE = "store";
    private static final String SUBJECT = "subject";

    private LogContext() {}

    static void enter(Scope caller) {
        MDC.put(GROUP, caller.group());
        if (!caller.allStores() && !caller.stores().isEmpty()) {
            MDC.put(STORE, String.join(" ", new TreeSet<>(caller.stores())));
        }
        MDC.put(SUBJECT, caller.subject());
    }

    static void leave() {
        MDC.remove(GROUP);
        MDC.remove(STORE);
        MDC.remove(SUBJECT);
    }
}
