package io.showroom.gateway.openapi.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The page to browse the API ({@code showroom.docs.*}).
 *
 * @param clientId by which the page signs people in; with a provider of the group's own, one that is registered there
 *     for {@code <this gateway>/docs/oauth2-redirect.html}
 */
@ConfigurationProperties("showroom.docs")
record DocsSettings(@DefaultValue("showroom-docs") String clientId) {}
