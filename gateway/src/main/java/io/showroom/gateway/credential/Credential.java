package io.showroom.gateway.credential;

import io.showroom.platform.store.Aggregate;
import io.showroom.platform.store.Change;
import java.time.Instant;

/**
 * What proves that somebody is who they say: the hash of a person's password or of a system's secret. Kept apart from
 * the record it belongs to, so that no answer, event or audit line of that record can carry it.
 *
 * @param id {@link Owner#id}
 * @param hash never the password or secret itself
 * @param request the request that set it, so that its repetition does not set it again; may be null
 */
public record Credential(String id, String group, String hash, Instant setAt, String request) implements Aggregate {

    /** The record a credential belongs to. */
    public record Owner(String kind, String group, String record) {
        public static Owner staff(String group, String member) {
            return new Owner("staff", group, member);
        }

        public static Owner client(String group, String client) {
            return new Owner("clients", group, client);
        }

        /** No two records of the installation share it. */
        public String id() {
            return kind + "/" + record;
        }
    }

    static Change<Credential> first(Owner owner, String hash, Instant at, String request) {
        return Change.of(new Credential(owner.id(), owner.group(), hash, at, request));
    }

    Change<Credential> replacedBy(String other, Instant at, String byRequest) {
        return Change.of(new Credential(id, group, other, at, byRequest));
    }

    @Override
    public String store() {
        return null;
    }
}
