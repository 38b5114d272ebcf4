package io.showroom.gateway.page.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/** The language a page is shown in: the one chosen on it, else the browser's; Chinese, or English for everyone else. */
@Component
public class PageLanguage {
    static final String CHOICE = "lang";
    private static final String COOKIE = "showroom-lang";

    /** Remembers a choice in the browser. */
    Locale of(HttpServletRequest request, HttpServletResponse response) {
        String chosen = request.getParameter(CHOICE);
        if (chosen != null) {
            Locale language = known(Locale.forLanguageTag(chosen));
            ResponseCookie cookie = ResponseCookie.from(COOKIE, language.getLanguage())
                    .path("/")
                    .maxAge(Duration.ofDays(365))
                    .httpOnly(true)
                    .sameSite("Lax")
                    .build();
            response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
            return language;
        }
        var before = WebUtils.getCookie(request, COOKIE);
        return known(before == null ? request.getLocale() : Locale.forLanguageTag(before.getValue()));
    }

    /** The same page in the other language, with all else that it was asked for. */
    static String other(HttpServletRequest request, Locale shown) {
        String language = shown.equals(Locale.ENGLISH) ? "zh" : "en";
        String query = request.getQueryString() == null ? "" : request.getQueryString();
        String rest = Arrays.stream(query.split("&"))
                .filter(part -> !part.isEmpty() && !part.startsWith(CHOICE + "="))
                .map(part -> part + "&")
                .collect(Collectors.joining());
        return "?" + rest + CHOICE + "=" + language;
    }

    private static Locale known(Locale wanted) {
        return "zh".equals(wanted.getLanguage()) ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
    }
}
