package io.showroom.acceptance.support;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Meters by name, each with the tags it has; read from what a service exports, or from a PromQL expression. */
public record MeterNames(Map<String, Set<String>> tagsByName) {
    private static final Pattern SERIES = Pattern.compile("([a-zA-Z_:][\\w:]*)(?:\\{(.*)})? \\S+");
    private static final Pattern TAG = Pattern.compile("([a-zA-Z_]\\w*)\\s*(?:=~|!~|!=|=)\\s*\"(?:[^\"\\\\]|\\\\.)*\"");
    private static final Pattern GROUPING = Pattern.compile("\\b(?:by|without|on|ignoring)\\s*\\(([^)]*)\\)");
    private static final Pattern SELECTOR = Pattern.compile("\\b([a-zA-Z_:][\\w:]*)\\b(?!\\s*\\()(?:\\s*\\{([^}]*)})?");
    private static final Set<String> WORDS = Set.of("by", "without", "on", "ignoring", "and", "or", "unless", "bool");
    private static final Set<String> OF_PROMETHEUS = Set.of("instance", "job");

    /** What a service exports at {@code /actuator/prometheus}. */
    public static MeterNames exported(String text) {
        Map<String, Set<String>> found = new HashMap<>();
        text.lines()
                .filter(line -> !line.startsWith("#"))
                .map(SERIES::matcher)
                .filter(Matcher::matches)
                .forEach(line -> found.computeIfAbsent(line.group(1), name -> new HashSet<>())
                        .addAll(tags(line.group(2))));
        return new MeterNames(found);
    }

    /** What an expression asks for: the tags it selects by, and those it groups by. */
    public static MeterNames askedBy(String expression) {
        Set<String> grouped = new HashSet<>();
        GROUPING.matcher(expression)
                .results()
                .flatMap(group -> Arrays.stream(group.group(1).split("\\s*,\\s*")))
                .filter(tag -> !OF_PROMETHEUS.contains(tag))
                .forEach(grouped::add);
        String selectors = GROUPING.matcher(expression).replaceAll(" ").replaceAll("\\[[^]]*]", " ");
        Map<String, Set<String>> found = new HashMap<>();
        for (MatchResult selector : SELECTOR.matcher(selectors).results().toList()) {
            String name = selector.group(1);
            if (!WORDS.contains(name) && !name.equals("up")) {
                Set<String> tags = found.computeIfAbsent(name, any -> new HashSet<>(grouped));
                tags.addAll(tags(selector.group(2)));
            }
        }
        return new MeterNames(found);
    }

    public static MeterNames all(Stream<MeterNames> several) {
        Map<String, Set<String>> together = new HashMap<>();
        several.forEach(names -> names.tagsByName()
                .forEach((name, tags) ->
                        together.computeIfAbsent(name, any -> new HashSet<>()).addAll(tags)));
        return new MeterNames(together);
    }

    /** What these ask for and those do not have: names, and names with a tag. */
    public Set<String> missingFrom(MeterNames exported) {
        Set<String> missing = new TreeSet<>();
        tagsByName.forEach((name, tags) -> {
            Set<String> has = exported.tagsByName().get(name);
            if (has == null) {
                missing.add(name);
            } else {
                tags.stream().filter(tag -> !has.contains(tag)).forEach(tag -> missing.add(name + "{" + tag + "}"));
            }
        });
        return missing;
    }

    private static List<String> tags(String labels) {
        return labels == null
                ? List.of()
                : TAG.matcher(labels).results().map(tag -> tag.group(1)).toList();
    }
}
