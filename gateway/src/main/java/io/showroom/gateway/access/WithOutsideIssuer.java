package io.showroom.gateway.access;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Conditional;

/** There only while tokens come from an issuer of the group's own: {@code showroom.security.issuer-uri} is set. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Conditional(IssuerMode.Outside.class)
public @interface WithOutsideIssuer {}
