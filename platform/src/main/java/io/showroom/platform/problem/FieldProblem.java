package io.showroom.platform.problem;

/** What is wrong with one field: its path in the body or its parameter name, a stable code, and a sentence. */
public record FieldProblem(String field, String code, String message) {}
