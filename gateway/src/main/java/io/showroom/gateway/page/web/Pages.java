package io.showroom.gateway.page.web;

import com.samskivert.mustache.Escapers;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

/**
 * Fills the templates under {@code pages/}; {@code path} is where the page is to be had, when it answers a form. Every value is escaped; {@code {{#t}}key{{/t}}} is a text of the bundle
 * {@code pages/texts} in the reader's language.
 */
@Component
public class Pages {
    private static final Mustache.Escaper HTML = Escapers.simple(
            new String[][] {{"&", "&amp;"}, {"<", "&lt;"}, {">", "&gt;"}, {"\"", "&quot;"}, {"'", "&#39;"}});
    private static final String BUNDLE = "pages.texts";

    private final Map<String, Template> templates = new ConcurrentHashMap<>();
    private final PageLanguage languages;

    Pages(PageLanguage languages) {
        this.languages = languages;
    }

    /** A page that no cache keeps. */
    public ResponseEntity<String> show(
            String template, HttpServletRequest request, HttpServletResponse response, Map<String, ?> values) {
        return show(200, template, request, response, values);
    }

    public ResponseEntity<String> show(
            int status,
            String template,
            HttpServletRequest request,
            HttpServletResponse response,
            Map<String, ?> values) {
        Locale language = languages.of(request, response);
        ResourceBundle texts = ResourceBundle.getBundle(BUNDLE, language, Control.NO_FALLBACK);
        Map<String, Object> all = new HashMap<>(values);
        all.put("language", language.toLanguageTag());
        all.put("chinese", language.equals(Locale.SIMPLIFIED_CHINESE));
        all.put("otherLanguage", all.getOrDefault("path", "") + PageLanguage.other(request, language));
        all.put("csrf", csrf(request));
        all.put("t", (Mustache.Lambda)
                (key, out) -> out.write(HTML.escape(format(texts, key.execute().strip(), values))));
        return ResponseEntity.status(status)
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noStore())
                .body(templates.computeIfAbsent(template, Pages::compiled).execute(all));
    }

    /** The one number a text may have in it. */
    private static String format(ResourceBundle texts, String key, Map<String, ?> values) {
        return new MessageFormat(texts.getString(key), texts.getLocale()).format(new Object[] {values.get("number")});
    }

    private static String csrf(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token ? token.getToken() : "";
    }

    private static Template compiled(String name) {
        return Mustache.compiler().withEscaper(HTML).withLoader(Pages::source).compile(source(name));
    }

    private static Reader source(String name) {
        return new InputStreamReader(
                Pages.class.getResourceAsStream("/pages/" + name + ".html"), StandardCharsets.UTF_8);
    }

    private static final class Control {
        static final ResourceBundle.Control NO_FALLBACK =
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    }
}
