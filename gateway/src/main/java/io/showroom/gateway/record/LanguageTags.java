package io.showroom.gateway.record;

import io.showroom.platform.problem.Invalid;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Languages that people speak, as BCP 47 tags in their usual spelling ({@code zh-CN}). */
public final class LanguageTags {
    private static final int LONGEST = 35;
    private static final int MOST = 20;
    private static final Set<String> LANGUAGES = Set.copyOf(Arrays.asList(Locale.getISOLanguages()));
    private static final Set<String> COUNTRIES = Set.copyOf(Arrays.asList(Locale.getISOCountries()));

    private LanguageTags() {}

    /** @throws Invalid when one is no language tag; names it by its place */
    public static Set<String> checked(String field, Collection<String> tags) {
        if (tags == null) {
            return Set.of();
        }
        if (tags.size() > MOST) {
            throw new Invalid(field, "too-many", "has at most " + MOST + " entries");
        }
        Set<String> usual = new TreeSet<>();
        int place = 0;
        for (String tag : tags) {
            usual.add(usual(field + "[" + place++ + "]", tag));
        }
        return Collections.unmodifiableSet(usual);
    }

    private static String usual(String field, String tag) {
        if (tag == null || tag.isBlank() || tag.length() > LONGEST) {
            throw malformed(field);
        }
        try {
            Locale locale =
                    new Locale.Builder().setLanguageTag(tag.replace('_', '-')).build();
            if (!isKnown(locale)) {
                throw malformed(field);
            }
            return locale.toLanguageTag();
        } catch (IllformedLocaleException e) {
            throw malformed(field);
        }
    }

    private static boolean isKnown(Locale locale) {
        String language = locale.getLanguage();
        String region = locale.getCountry();
        boolean languageKnown = language.length() == 3 || LANGUAGES.contains(language);
        boolean regionKnown = region.isEmpty() || Character.isDigit(region.charAt(0)) || COUNTRIES.contains(region);
        return languageKnown && regionKnown;
    }

    private static Invalid malformed(String field) {
        return new Invalid(field, "not-a-language", "is no BCP 47 language tag such as zh-CN");
    }
}
