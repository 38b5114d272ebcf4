package io.showroom.gateway.overview;

/**
 * In whose name the services are asked: each decides by itself what this caller sees.
 *
 * @param authorization as it was sent to the gateway
 * @param language as it was sent; null when it was not
 */
public record Caller(String authorization, String language) {}
