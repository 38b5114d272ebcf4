package io.showroom.platform.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.showroom.platform.problem.FieldProblem;
import io.showroom.platform.problem.ProblemException;
import java.util.List;

/**
 * An RFC 9457 problem document.
 *
 * @param type stable identifier of the kind of problem
 * @param title the kind in words
 * @param detail this occurrence in words
 * @param instance the path it happened at
 * @param errors the fields at fault
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ProblemBody(
        String type, String title, int status, String detail, String instance, List<FieldProblem> errors) {
    static final String TYPES = "https://showroom.dev/problems/";

    static ProblemBody of(int status, String slug, String detail, String instance, List<FieldProblem> errors) {
        return new ProblemBody(TYPES + slug, title(slug), status, detail, instance, errors);
    }

    static ProblemBody of(ProblemException problem, String instance) {
        return of(problem.status(), problem.slug(), problem.getMessage(), instance, problem.errors());
    }

    private static String title(String slug) {
        String words = slug.replace('-', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
