package io.showroom.gateway.access;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/** Whose tokens are believed: our own, or those of the provider that {@code showroom.security.issuer-uri} names. */
final class IssuerMode {
    private static final String OUTSIDE = "showroom.security.issuer-uri";

    private IssuerMode() {}

    private static boolean isOutside(ConditionContext context) {
        return StringUtils.hasText(context.getEnvironment().getProperty(OUTSIDE));
    }

    static final class Own implements Condition {
        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return !isOutside(context);
        }
    }

    static final class Outside implements Condition {
        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return isOutside(context);
        }
    }
}
