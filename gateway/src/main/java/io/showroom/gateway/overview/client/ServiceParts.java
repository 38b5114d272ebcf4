package io.showroom.gateway.overview.client;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.showroom.gateway.overview.Caller;
import io.showroom.gateway.overview.Part;
import io.showroom.gateway.overview.PartAnswer;
import io.showroom.gateway.overview.PartAnswer.Kind;
import io.showroom.gateway.overview.Parts;
import io.showroom.gateway.upstream.Answer;
import io.showroom.gateway.upstream.CallService;
import io.showroom.gateway.upstream.Patience;
import io.showroom.platform.problem.ProblemException;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.web.util.UriUtils;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Asks the services, each on a thread of its own, and cuts short what takes longer than its deadline. */
final class ServiceParts implements Parts {
    private static final Logger LOG = LoggerFactory.getLogger(ServiceParts.class);
    private static final int LARGEST = 1024 * 1024;

    private final CallService services;
    private final Executor threads;
    private final JsonMapper json;
    private final Duration deadline;

    ServiceParts(CallService services, Executor threads, JsonMapper json, Duration deadline) {
        this.services = services;
        this.threads = threads;
        this.json = json;
        this.deadline = deadline;
    }

    @Override
    public CompletableFuture<PartAnswer> ask(Part part, String id, Caller caller) {
        HttpGet request = new HttpGet(URI.create(part.shown(UriUtils.encode(id, UTF_8))));
        request.setHeader(HttpHeaders.AUTHORIZATION, caller.authorization());
        request.setHeader(HttpHeaders.ACCEPT, "application/json");
        if (caller.language() != null) {
            request.setHeader(HttpHeaders.ACCEPT_LANGUAGE, caller.language());
        }
        return CompletableFuture.supplyAsync(() -> answerTo(request, part), threads)
                .exceptionally(unforeseen -> failed(part, unforeseen.toString()))
                .completeOnTimeout(tooSlow(part), deadline.toMillis(), TimeUnit.MILLISECONDS)
                .whenComplete((done, failure) -> request.cancel()); // no effect on one that was answered
    }

    private PartAnswer answerTo(HttpGet request, Part part) {
        try (Answer answer = services.call(part.service(), request, part.pattern(), new Patience(deadline, false))) {
            return switch (answer.status()) {
                case 200 -> PartAnswer.shown(json.readTree(answer.bytes(LARGEST)));
                case 403 -> PartAnswer.not(Kind.WITHHELD, "Your role does not allow this.");
                case 404 -> PartAnswer.not(Kind.ABSENT, null);
                case 503 -> PartAnswer.not(Kind.UNAVAILABLE, part.service().service() + " is unavailable at present.");
                default -> failed(part, "status " + answer.status());
            };
        } catch (ProblemException problem) {
            return switch (problem.status()) {
                case 503 -> PartAnswer.not(Kind.UNAVAILABLE, problem.getMessage());
                case 504 -> tooSlow(part);
                default -> failed(part, problem);
            };
        } catch (IOException | JacksonException unreadable) {
            return failed(part, unreadable);
        }
    }

    private static PartAnswer failed(Part part, Exception why) {
        return failed(part, why.getClass().getSimpleName()); // messages about what was read may quote it
    }

    private static PartAnswer failed(Part part, String why) {
        LOG.warn("No {} for an overview: {}", part.title(), why);
        return PartAnswer.not(Kind.FAILED, part.service().service() + " answered with a failure.");
    }

    private static PartAnswer tooSlow(Part part) {
        return PartAnswer.not(Kind.TIMED_OUT, part.service().service() + " did not answer in time.");
    }
}
