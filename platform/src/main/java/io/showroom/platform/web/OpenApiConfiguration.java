package io.showroom.platform.web;

import io.showroom.contracts.value.Money;
import io.showroom.platform.security.Allowed;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.Expected;
import io.showroom.platform.store.IdempotencyKey;
import io.showroom.platform.store.PageRequest;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.method.HandlerMethod;

/** Describes in OpenAPI what every call carries, and who may call. */
@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration {
    static {
        SpringDocUtils.getConfig()
                .addRequestWrapperToIgnore(Scope.class, Expected.class, IdempotencyKey.class, PageRequest.class);
    }

    @Bean
    OperationCustomizer callArguments() {
        return (operation, method) -> {
            for (MethodParameter parameter : method.getMethodParameters()) {
                describe(operation, parameter);
            }
            return allowed(operation, method);
        };
    }

    /** As it travels: not every client keeps the decimals of a number. */
    @Bean
    OpenApiCustomizer moneyIsText() {
        return api -> {
            Components components = api.getComponents();
            Schema<?> money = components == null || components.getSchemas() == null
                    ? null
                    : components.getSchemas().get(Money.class.getSimpleName());
            if (money != null) {
                money.addProperty(
                        "amount",
                        new StringSchema()
                                .description("Exact, with no more decimals than the currency has")
                                .pattern("^-?[0-9]{1,15}(\\.[0-9]{1,4})?$")
                                .example("199000.50"));
                money.addProperty(
                        "currency",
                        new StringSchema()
                                .description("ISO 4217")
                                .pattern("^[A-Z]{3}$")
                                .example("CNY"));
                money.required(List.of("amount", "currency"));
            }
        };
    }

    private static void describe(Operation operation, MethodParameter parameter) {
        Class<?> type = parameter.getParameterType();
        if (type == Expected.class) {
            boolean optional = parameter.hasParameterAnnotation(OptionalIfMatch.class);
            header(operation, "If-Match", "The ETag of the version to change", !optional);
        } else if (type == IdempotencyKey.class) {
            header(operation, "Idempotency-Key", "Your name for this creation; sent twice, it creates once", false);
        } else if (type == PageRequest.class) {
            operation.addParametersItem(new Parameter()
                    .in("query")
                    .name("limit")
                    .description("Records on a page")
                    .schema(new IntegerSchema()
                            .minimum(BigDecimal.ONE)
                            .maximum(BigDecimal.valueOf(PageRequest.MAX_LIMIT))
                            ._default(PageRequest.DEFAULT_LIMIT)));
            operation.addParametersItem(new Parameter()
                    .in("query")
                    .name("cursor")
                    .description("nextCursor of the page before")
                    .schema(new StringSchema()));
        }
    }

    private static void header(Operation operation, String name, String what, boolean required) {
        operation.addParametersItem(new Parameter()
                .in("header")
                .name(name)
                .description(what)
                .required(required)
                .schema(new StringSchema()));
    }

    private static Operation allowed(Operation operation, HandlerMethod method) {
        Allowed allowed = method.getMethodAnnotation(Allowed.class);
        if (allowed != null) {
            String before = operation.getDescription() == null ? "" : operation.getDescription() + "\n\n";
            operation.setDescription(before + "Roles: " + Arrays.toString(allowed.roles()) + "; scopes: "
                    + Arrays.toString(allowed.scopes()));
        }
        return operation;
    }
}
