package io.showroom.platform.directory;

import io.showroom.platform.problem.FieldProblem;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The sections of groups' settings as the services' own records, read once for each change. A section that is not good
 * changes nothing: the last good one stays (the defaults, when there was none since the process began), and it is said in the
 * log and to whoever asks for the faults.
 */
final class LoadedSettings {
    private static final Logger LOG = LoggerFactory.getLogger(LoadedSettings.class);

    private final Map<Key, Loaded> loaded = new ConcurrentHashMap<>();
    private final SettingsCheck check;
    private final JsonMapper json;

    private record Key(String group, String section, Class<?> type) {}

    /** @param told the section as it came, by which a change is known */
    private record Loaded(Object told, Object value, List<FieldProblem> faults) {}

    LoadedSettings(JsonMapper json) {
        this.json = json;
        this.check = new SettingsCheck(json);
    }

    <T> T of(Group group, String section, T defaults, Class<T> type) {
        Object told = group.settings().get(section);
        Key key = new Key(group.id(), section, type);
        Loaded known = loaded.get(key);
        if (known == null || known.told() != told) {
            known = loaded.compute(
                    key,
                    (k, before) -> before != null && before.told() == told ? before : load(k, told, before, defaults));
        }
        return type.cast(known.value());
    }

    /** What is wrong with the section that came last; empty when it is in force. */
    List<FieldProblem> faults(String group, String section) {
        return loaded.entrySet().stream()
                .filter(e ->
                        e.getKey().group().equals(group) && e.getKey().section().equals(section))
                .flatMap(e -> e.getValue().faults().stream())
                .distinct()
                .toList();
    }

    private Loaded load(Key key, Object told, Loaded before, Object defaults) {
        if (told == null) {
            return new Loaded(null, defaults, List.of());
        }
        JsonNode own = json.valueToTree(told);
        List<FieldProblem> faults = check.faults(key.section(), own);
        if (faults.isEmpty()) {
            try {
                JsonNode merged = merged(json.valueToTree(defaults), own);
                return new Loaded(told, json.treeToValue(merged, key.type()), List.of());
            } catch (JacksonException refused) {
                faults = List.of(fault(key.section(), refused));
            }
        }
        LOG.error(
                "The settings \"{}\" of group {} are not good, the last good ones stay: {}",
                key.section(),
                key.group(),
                faults);
        return new Loaded(told, before == null ? defaults : before.value(), faults);
    }

    /** Objects are merged part by part; anything else replaces. */
    private static JsonNode merged(JsonNode standard, JsonNode own) {
        if (!(standard instanceof ObjectNode whole) || !own.isObject()) {
            return own;
        }
        ObjectNode next = whole.deepCopy();
        own.propertyStream()
                .forEach(part -> next.set(part.getKey(), merged(next.path(part.getKey()), part.getValue())));
        return next;
    }

    private static FieldProblem fault(String section, JacksonException refused) {
        StringBuilder field = new StringBuilder("settings.").append(section);
        refused.getPath()
                .forEach(step -> field.append(
                        step.getPropertyName() == null ? "[" + step.getIndex() + "]" : "." + step.getPropertyName()));
        Throwable why = refused.getCause() == null ? refused : refused.getCause();
        String said = why instanceof JacksonException jackson ? jackson.getOriginalMessage() : why.getMessage();
        return new FieldProblem(field.toString(), "refused", said);
    }
}
