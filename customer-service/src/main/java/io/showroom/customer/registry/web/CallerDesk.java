package io.showroom.customer.registry.web;

import io.showroom.customer.identity.IdentityNumber;
import io.showroom.customer.identity.IdentityVault;
import io.showroom.customer.identity.SealedIdentity;
import io.showroom.customer.profile.Profile;
import io.showroom.customer.registry.Applicant;
import io.showroom.customer.registry.Customer;
import io.showroom.platform.directory.Directory;
import io.showroom.platform.directory.Store;
import io.showroom.platform.problem.Invalid;
import io.showroom.platform.security.Scope;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Understands what a caller means from where the caller stands: the store, its country's phone numbers, its date. */
@Component
class CallerDesk {
    private static final String DEFAULT_COUNTRY = "CN";

    private final Directory directory;
    private final IdentityVault vault;
    private final Clock clock;

    CallerDesk(Directory directory, IdentityVault vault, Clock clock) {
        this.directory = directory;
        this.vault = vault;
        this.clock = clock;
    }

    Applicant applicant(Scope scope, RegistrationBody body) {
        if (body.kind() == null) {
            throw new Invalid("kind", "required", "must be PERSON or ORGANISATION");
        }
        Optional<Store> store = store(scope, body.store());
        Profile told = reader(store).registration(body);
        Profile placed =
                told.region() == null ? told.inRegion(store.map(Store::region).orElse(null)) : told;
        return new Applicant(
                scope.group(),
                store.map(Store::id).orElse(null),
                scope.ownOnly() ? scope.subject() : null,
                body.kind(),
                placed,
                identity(scope, body.identity(), today(store)),
                null);
    }

    /** Reads corrections of a customer as its home store would write them. */
    ProfileReader readerFor(Scope scope, Customer customer) {
        return reader(directory.store(scope.group(), customer.acquaintance().home()));
    }

    /** The country whose numbers the caller means by numbers without a country code. */
    String country(Scope scope) {
        Optional<Store> some = scope.allStores()
                ? directory.stores(scope.group()).stream().findFirst()
                : scope.stores().stream().sorted().findFirst().flatMap(id -> directory.store(scope.group(), id));
        return country(some);
    }

    /** The store named, else the only one the caller works at; systems and head office may name none. */
    private Optional<Store> store(Scope scope, String named) {
        if (named == null && scope.allStores()) {
            return Optional.empty();
        }
        if (named == null && scope.stores().size() != 1) {
            throw new Invalid("store", "required", "say at which of your stores");
        }
        String id = named == null ? scope.stores().iterator().next() : named;
        if (!scope.sees(id)) {
            throw new Invalid("store", "unknown-store", "is not a store of this group");
        }
        return Optional.of(directory.requireStore(scope.group(), id, "store"));
    }

    private SealedIdentity identity(Scope scope, RegistrationBody.IdentityBody body, LocalDate today) {
        if (body == null) {
            return null;
        }
        IdentityNumber number = IdentityNumber.read("identity.number", body.kind(), body.number(), today);
        return vault.seal(scope.group(), number, scope.subject(), clock.instant());
    }

    private ProfileReader reader(Optional<Store> store) {
        return new ProfileReader(country(store), today(store));
    }

    private static String country(Optional<Store> store) {
        return store.map(Store::country).orElse(DEFAULT_COUNTRY);
    }

    private LocalDate today(Optional<Store> store) {
        ZoneId zone = store.map(Store::zone).orElse(ZoneOffset.UTC);
        return LocalDate.ofInstant(clock.instant(), zone);
    }
}
