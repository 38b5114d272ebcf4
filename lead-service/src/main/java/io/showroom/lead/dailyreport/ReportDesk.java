package io.showroom.lead.dailyreport;

import io.showroom.platform.directory.Directory;
import io.showroom.platform.directory.Staff;
import io.showroom.platform.directory.Store;
import io.showroom.platform.problem.Invalid;
import io.showroom.platform.security.Role;
import io.showroom.platform.security.Scope;
import java.util.List;

/** Finds the store and the salesperson that a report is about, within what the caller sees, and the rules that hold. */
public final class ReportDesk {
    private final Directory directory;

    public ReportDesk(Directory directory) {
        this.directory = directory;
    }

    ReportSettings settings(String group) {
        return directory.settings(group, ReportSettings.SECTION, ReportSettings.handbook(), ReportSettings.class);
    }

    /** @throws Invalid when the caller does not see a store of that id */
    Store store(Scope scope, String id) {
        return directory
                .store(scope.group(), scope.sees(id) ? id : null)
                .orElseThrow(() -> new Invalid("store", "unknown-store", "is not a store you see"));
    }

    /** The stores the caller sees that are in use, by id. */
    List<Store> stores(Scope scope) {
        return directory.stores(scope.group()).stream()
                .filter(store -> store.active() && scope.sees(store.id()))
                .toList();
    }

    List<Staff> salespeople(Store store) {
        return directory.staffAt(store.group(), store.id(), Role.SALES_CONSULTANT);
    }

    /** What the store, or a member of its staff, is called; null when not known. */
    String nameOf(Store store, String staff) {
        return staff == null
                ? store.name()
                : directory.staff(store.group(), staff).map(Staff::name).orElse(null);
    }

    /**
     * The salesperson a report is about: a consultant speaks for nobody else, and not for the store.
     *
     * @param staff null for the store itself
     * @throws Invalid when they do not sell at this store
     */
    String salesperson(Scope scope, Store store, String staff) {
        if (scope.ownOnly() && !scope.subject().equals(staff)) {
            throw new Invalid("staff", "not-yours", "must be yourself");
        }
        if (staff != null
                && salespeople(store).stream().noneMatch(one -> one.id().equals(staff))) {
            throw new Invalid("staff", "unknown-staff", "does not sell at this store");
        }
        return staff;
    }
}
