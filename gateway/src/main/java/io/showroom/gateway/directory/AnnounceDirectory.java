package io.showroom.gateway.directory;

import io.showroom.gateway.dealership.DealerStore;
import io.showroom.gateway.dealership.StoreQuery;
import io.showroom.gateway.dealership.Stores;
import io.showroom.gateway.group.DealerGroup;
import io.showroom.gateway.group.Groups;
import io.showroom.gateway.record.Created;
import io.showroom.gateway.staff.StaffMember;
import io.showroom.gateway.staff.StaffMembers;
import io.showroom.gateway.staff.StaffQuery;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.Change;
import io.showroom.platform.store.Expected;
import io.showroom.platform.store.Page;
import io.showroom.platform.store.PageRequest;
import io.showroom.platform.store.Repository;
import io.showroom.platform.store.Versioned;
import java.util.function.Function;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/**
 * Tells the directory again on its topic, as it is: when the topic was lost, or a database came back from a backup. What
 * is told twice changes nothing for who reads it.
 */
@Component
public class AnnounceDirectory {
    private final Groups groups;
    private final Stores stores;
    private final StaffMembers staff;

    AnnounceDirectory(Groups groups, Stores stores, StaffMembers staff) {
        this.groups = groups;
        this.stores = stores;
        this.staff = staff;
    }

    /** How many of each were told. */
    public record Told(int groups, int stores, int staff) {}

    /** Which records are to be told. */
    public record Which(Predicate<DealerGroup> groups, Predicate<DealerStore> stores, Predicate<StaffMember> staff) {
        public static final Which ALL = new Which(group -> true, store -> true, member -> true);
    }

    public Told announce(String group, Which which) {
        Scope scope = Scope.system(group);
        int told =
                groups.byId(group).map(Versioned::value).filter(which.groups()).isPresent() ? 1 : 0;
        if (told > 0) {
            groups.change(scope, group, Expected.any(), DealerGroup::announced);
        }
        return new Told(
                told,
                each(stores, page -> stores.list(scope, StoreQuery.ALL, page), which.stores(), DealerStore::announced),
                each(staff, page -> staff.list(scope, StaffQuery.ALL, page), which.staff(), StaffMember::announced));
    }

    private static <T extends Created> int each(
            Repository<T> records,
            Function<PageRequest, Page<Versioned<T>>> list,
            Predicate<T> which,
            Function<T, Change<T>> announced) {
        int told = 0;
        String cursor = null;
        do {
            Page<Versioned<T>> page = list.apply(new PageRequest(PageRequest.MAX_LIMIT, cursor));
            for (Versioned<T> record : page.items()) {
                if (which.test(record.value())) {
                    String group = record.value().group();
                    records.change(Scope.system(group), record.value().id(), Expected.any(), announced);
                    told++;
                }
            }
            cursor = page.nextCursor();
        } while (cursor != null);
        return told;
    }
}
