package io.showroom.lead.intake;

import io.showroom.platform.directory.Directory;
import io.showroom.platform.directory.Staff;
import io.showroom.platform.security.Role;
import io.showroom.platform.text.SearchText;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** The consultants of one store, as people name them: by id, user name or name. */
public final class Consultants {
    private static final String SEVERAL = "";
    private final Map<String, String> ids = new HashMap<>();

    private Consultants() {}

    /** Those who sell at the store at this moment. */
    public static Consultants of(Directory directory, String group, String store) {
        Consultants all = new Consultants();
        for (Staff staff : directory.staffAt(group, store, Role.SALES_CONSULTANT)) {
            Stream.of(staff.username(), staff.name())
                    .filter(name -> name != null && !name.isBlank())
                    .map(SearchText::fold)
                    .distinct()
                    .forEach(name -> all.ids.merge(name, staff.id(), (one, other) -> SEVERAL));
        }
        // an id is nobody else's name
        directory
                .staffAt(group, store, Role.SALES_CONSULTANT)
                .forEach(s -> all.ids.put(SearchText.fold(s.id()), s.id()));
        return all;
    }

    /** The staff id of who is named, or null when that is nobody of the store, or several. */
    String find(String named) {
        String id = ids.get(SearchText.fold(named));
        return SEVERAL.equals(id) ? null : id;
    }
}
