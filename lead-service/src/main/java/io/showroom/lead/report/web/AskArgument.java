package io.showroom.lead.report.web;

import io.showroom.lead.enquiry.Source;
import io.showroom.lead.intent.IntentLevel;
import io.showroom.lead.report.Ask;
import io.showroom.lead.report.RecordsQuery;
import io.showroom.lead.tally.Dimension;
import io.showroom.platform.problem.BadRequest;
import io.showroom.platform.text.Text;
import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives report controllers what every report is asked by. */
final class AskArgument implements HandlerMethodArgumentResolver {
    private static final List<Dimension> ASKED_OF_ALL =
            List.of(Dimension.OWNER, Dimension.SOURCE, Dimension.MODEL, Dimension.CAMPAIGN);

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Ask.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter, ModelAndViewContainer view, NativeWebRequest web, WebDataBinderFactory binder) {
        HttpServletRequest request = web.getNativeRequest(HttpServletRequest.class);
        Map<Dimension, String> values = new EnumMap<>(Dimension.class);
        for (Dimension dimension : ASKED_OF_ALL) {
            String given = request.getParameter(RecordsQuery.parameter(dimension));
            if (given != null) {
                values.put(dimension, value(dimension, given));
            }
        }
        return new Ask(
                text(request, "store"),
                values,
                read(request, "level", IntentLevel::valueOf),
                read(request, "from", AskArgument::day),
                read(request, "to", AskArgument::day));
    }

    /** As it is counted; empty text asks for what has none. */
    private static String value(Dimension dimension, String given) {
        String name = RecordsQuery.parameter(dimension);
        if (dimension == Dimension.SOURCE) {
            return parsed(name, given, Source::valueOf).name();
        }
        String clean = Text.optional(name, given, Text.NAME);
        String folded = dimension.folded(clean);
        return folded == null ? "" : folded;
    }

    private static String text(HttpServletRequest request, String name) {
        return Text.optional(name, request.getParameter(name), Text.NAME);
    }

    private static <T> T read(HttpServletRequest request, String name, Function<String, T> reading) {
        String given = request.getParameter(name);
        return given == null || given.isEmpty() ? null : parsed(name, given, reading);
    }

    private static <T> T parsed(String name, String given, Function<String, T> reading) {
        try {
            return reading.apply(given);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new BadRequest(name, "wrong-type", "is not what this parameter takes");
        }
    }

    /** Four digits of a year, so that no report runs over ages. */
    private static LocalDate day(String given) {
        LocalDate day = LocalDate.parse(given);
        if (day.getYear() < 1900 || day.getYear() > 2200) {
            throw new DateTimeException("no year that anything happened in");
        }
        return day;
    }
}
