package io.showroom.local.control;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Lets only calls through that a page in a browser cannot make: the host must be this machine (no name that somebody
 * else resolves to it), and a change must be JSON (which a page of another origin may not send unasked).
 */
record Local(Control control) implements HttpHandler {

    private static final Pattern THIS_MACHINE = Pattern.compile("(127\\.0\\.0\\.1|localhost)(:\\d+)?");
    private static final int LONGEST_BODY = 4_000;

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            Answer answer = answered(exchange);
            byte[] body = answer.json().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(answer.status(), body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private Answer answered(HttpExchange exchange) throws IOException {
        String host = String.valueOf(exchange.getRequestHeaders().getFirst("Host"));
        String type = String.valueOf(exchange.getRequestHeaders().getFirst("Content-Type"));
        boolean change = !exchange.getRequestMethod().equals("GET");
        if (!THIS_MACHINE.matcher(host).matches()) {
            return Answer.problem(403, "call it as 127.0.0.1");
        }
        if (change && !type.startsWith("application/json")) {
            return Answer.problem(415, "send application/json");
        }
        String body = new String(exchange.getRequestBody().readNBytes(LONGEST_BODY), StandardCharsets.UTF_8);
        return control.answer(
                exchange.getRequestMethod(), exchange.getRequestURI().getPath(), body);
    }
}
