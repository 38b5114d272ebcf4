package io.showroom.lead.intake;

import io.showroom.lead.adf.AdfProspect;
import io.showroom.platform.directory.Directory;
import io.showroom.platform.directory.Group;
import io.showroom.platform.directory.Store;
import io.showroom.platform.problem.Invalid;
import io.showroom.platform.security.Scope;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Which store a prospect is for: the vendor it names, else the store the mail was addressed to, else the group's intake
 * store (handbook, section 10, ADF).
 */
final class VendorStore {
    private final Directory directory;

    VendorStore(Directory directory) {
        this.directory = directory;
    }

    /** @param vendorUnknown the prospect named a vendor that nobody knows */
    record Found(Store store, boolean vendorUnknown) {}

    /** @throws Invalid when no store is to be had, or the caller does not see it */
    Found of(Scope scope, AdfProspect.Vendor vendor, String addressed) {
        Optional<Store> named = vendor == null ? Optional.empty() : named(scope, vendor);
        Store store = named.or(() -> directory.store(scope.group(), addressed))
                .or(() -> directory
                        .group(scope.group())
                        .map(Group::intakeStore)
                        .flatMap(id -> directory.store(scope.group(), id)))
                .filter(found -> scope.sees(found.id()))
                .orElseThrow(
                        () -> new Invalid("vendor", "no-store", "names no store, and the group has no intake store"));
        boolean said = vendor != null && (vendor.name() != null || !vendor.ids().isEmpty());
        return new Found(store, said && named.isEmpty());
    }

    private Optional<Store> named(Scope scope, AdfProspect.Vendor vendor) {
        List<String> ids = vendor.ids().stream().map(AdfProspect.Id::id).toList();
        String name = folded(vendor.name());
        return directory.stores(scope.group()).stream()
                .filter(Store::active)
                .filter(store -> ids.contains(store.id())
                        || !name.isEmpty() && folded(store.name()).equals(name))
                .findFirst();
    }

    private static String folded(String name) {
        return name == null
                ? ""
                : Normalizer.normalize(name, Normalizer.Form.NFKC)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[\\s\\p{Punct}]+", "");
    }
}
