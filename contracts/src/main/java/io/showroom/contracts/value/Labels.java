package io.showroom.contracts.value;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A code with its labels, as the API lists the choices of a field: {@code {"code":"WALK_IN","en":…,"zh-CN":…}}. */
public record Labels(
        String code, String en, @JsonProperty("zh-CN") String zh) {

    /** The labels of one constant. */
    public static <E extends Enum<E> & Labelled> Labels of(E constant) {
        return new Labels(constant.name(), constant.en(), constant.zh());
    }

    /** The labels of every constant, in the enum's own order. */
    public static <E extends Enum<E> & Labelled> List<Labels> all(Class<E> type) {
        List<Labels> all = new ArrayList<>();
        for (E constant : type.getEnumConstants()) {
            all.add(of(constant));
        }
        return List.copyOf(all);
    }

    /** The label of a constant for a reader, or null when there is no constant. */
    public static String label(Labelled constant, Locale reader) {
        return constant == null ? null : constant.label(reader);
    }
}
