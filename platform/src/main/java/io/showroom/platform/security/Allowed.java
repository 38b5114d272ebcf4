package io.showroom.platform.security;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Who may call an endpoint. Every endpoint needs one: without it the service does not start.
 * A person needs one of the roles; a system (INTEGRATION) needs one of the OAuth2 scopes.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Allowed {
    /** Roles of people that may call it. */
    Role[] roles() default {};

    /** OAuth2 scopes that allow a system to call it, e.g. {@code leads.write}. */
    String[] scopes() default {};
}
