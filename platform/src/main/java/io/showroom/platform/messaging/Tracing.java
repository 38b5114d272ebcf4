package io.showroom.platform.messaging;

/** Carries the trace of a request into the events it causes, and from an event into what follows from it. */
public interface Tracing {
    /** The W3C traceparent of what is going on now; null outside a trace. */
    String current();

    /** Does the work as a part of the trace named, or of a new one when {@code traceparent} is null. */
    void within(String traceparent, String name, Runnable work);

    /** No tracing at all. */
    Tracing NONE = new Tracing() {
        @Override
        public String current() {
            return null;
        }

        @Override
        public void within(String traceparent, String name, Runnable work) {
            work.run();
        }
    };
}
