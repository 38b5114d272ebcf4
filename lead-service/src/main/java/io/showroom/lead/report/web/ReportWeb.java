package io.showroom.lead.report.web;

import io.showroom.lead.enquiry.Source;
import io.showroom.lead.intent.IntentLevel;
import io.showroom.lead.report.Ask;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.Arrays;
import java.util.List;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Reads and describes what every report is asked by. */
@Configuration(proxyBeanMethods = false)
class ReportWeb implements WebMvcConfigurer {
    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Ask.class);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new AskArgument());
    }

    @Bean
    OperationCustomizer reportArguments() {
        return (operation, method) -> {
            for (MethodParameter parameter : method.getMethodParameters()) {
                if (parameter.getParameterType() == Ask.class) {
                    describe(operation);
                }
            }
            return operation;
        };
    }

    private static void describe(Operation operation) {
        add(operation, "store", "One store; without it all that you see", new StringSchema());
        add(
                operation,
                "owner",
                "Staff id of a consultant: leads they own now, orders of theirs; a consultant always asks for their own."
                        + " Empty text: those that nobody owns",
                new StringSchema());
        add(operation, "source", "Where the lead came from", choices(Source.values()));
        add(
                operation,
                "model",
                "Model wanted, however typed; empty text: none named. At most two of owner, source, model and campaign"
                        + " can be asked for together",
                new StringSchema().example("ID.4"));
        add(operation, "campaign", "Campaign that the lead came from; empty text: none", new StringSchema());
        add(
                operation,
                "level",
                "Intent level that the leads are at now; narrows leads only",
                choices(IntentLevel.values()));
        add(
                operation,
                "from",
                "First day, by the calendar of each store; the first of the month of the last day when left out",
                new StringSchema().format("date").example("2026-03-01"));
        add(
                operation,
                "to",
                "Last day, included; today when left out, over several stores the latest of their days. At most ten years"
                        + " after the first",
                new StringSchema().format("date").example("2026-03-31"));
    }

    private static void add(Operation operation, String name, String what, Schema<?> schema) {
        operation.addParametersItem(new Parameter()
                .in("query")
                .name(name)
                .description(what)
                .required(false)
                .schema(schema));
    }

    private static StringSchema choices(Enum<?>[] values) {
        StringSchema schema = new StringSchema();
        schema.setEnum(Arrays.stream(values).map(Enum::name).toList());
        return schema;
    }
}
