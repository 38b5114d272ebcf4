package io.showroom.local.control;

import io.showroom.local.part.AlreadyThere;
import io.showroom.local.part.Part;
import java.util.List;
import java.util.Optional;

/** {@code GET /local/parts} lists the parts; {@code POST /local/parts/{name}/stop} and {@code …/start} try an outage. */
record PartsControl(List<Part> parts) implements Control {

    private static final int NAME = 3;
    private static final int ACTION = 4;

    @Override
    public Answer answer(String method, String path, String body) {
        String[] segments = path.split("/");
        if (method.equals("GET") && segments.length == NAME) {
            return Answer.ok(parts.stream().map(State::of).toList());
        }
        if (!method.equals("POST") || segments.length != ACTION + 1) {
            return Answer.problem(404, "GET /local/parts, POST /local/parts/{name}/stop or /start");
        }
        return named(segments[NAME])
                .map(part -> act(part, segments[ACTION]))
                .orElseGet(() -> Answer.problem(404, "no part is called " + segments[NAME]));
    }

    private Optional<Part> named(String name) {
        return parts.stream().filter(part -> part.name().equals(name)).findFirst();
    }

    private static Answer act(Part part, String action) {
        if (part instanceof AlreadyThere) {
            return Answer.problem(409, part.name() + " is not run by this launcher");
        }
        switch (action) {
            case "stop" -> part.stop();
            case "start" -> part.start();
            default -> {
                return Answer.problem(404, "a part can be stopped or started");
            }
        }
        return Answer.ok(State.of(part));
    }

    private record State(String name, String address, boolean running) {

        static State of(Part part) {
            return new State(part.name(), part.address(), part.isRunning());
        }
    }
}
