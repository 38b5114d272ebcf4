package io.showroom.lead.assignment;

import io.showroom.lead.lead.Lead;
import io.showroom.platform.directory.Staff;
import io.showroom.platform.directory.Store;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/** Who among the staff suits a lead by the brand wanted and the language spoken. */
final class Skills {
    private Skills() {}

    /** Those with both skills if there are any, else with the brand, else everybody: no lead lies for want of a skill. */
    static List<Staff> preferred(List<Staff> all, Lead lead, Store store) {
        List<Staff> selling = prefer(all, staff -> sells(staff, lead.wish().brand()));
        return prefer(selling, staff -> speaks(staff, lead.prospect().language(), store));
    }

    private static boolean sells(Staff staff, String brand) {
        return brand == null
                || staff.brands().isEmpty()
                || staff.brands().stream().anyMatch(brand::equalsIgnoreCase);
    }

    /** Who states no languages speaks the store's. */
    private static boolean speaks(Staff staff, String wanted, Store store) {
        Set<String> spoken = staff.languages().isEmpty() ? store.languages() : staff.languages();
        return wanted == null
                || spoken.isEmpty()
                || spoken.stream().anyMatch(tag -> language(tag).equals(language(wanted)));
    }

    /** The language of a BCP 47 tag: who speaks {@code de-DE} serves {@code de-AT} as well. */
    private static String language(String tag) {
        return Locale.forLanguageTag(tag.replace('_', '-')).getLanguage();
    }

    private static List<Staff> prefer(List<Staff> all, Predicate<Staff> skill) {
        List<Staff> skilled = all.stream().filter(skill).toList();
        return skilled.isEmpty() ? all : skilled;
    }
}
