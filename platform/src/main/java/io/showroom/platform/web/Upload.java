package io.showroom.platform.web;

/**
 * An endpoint whose body is a file: read as a stream, never held in memory, with a limit of its own. Declared as a bean
 * by the feature that takes the file. Such a body has no fingerprint: whoever reads it takes its own.
 *
 * @param path the whole path of the endpoint, e.g. {@code /api/v1/leads/imports}; posted to
 * @param limitBytes larger bodies are 413, announced or not
 */
public record Upload(String path, long limitBytes) {}
