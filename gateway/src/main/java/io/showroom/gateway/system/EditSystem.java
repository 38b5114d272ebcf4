package io.showroom.gateway.system;

import io.showroom.platform.security.Scope;
import io.showroom.platform.store.Expected;
import io.showroom.platform.store.IdempotencyKey;
import io.showroom.platform.store.Versioned;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** Changes a system, shuts it out, or gives it a new secret. Its access ends with the token it holds. */
@Component
public class EditSystem {
    private final SystemClients clients;
    private final ClientSecrets secrets;

    EditSystem(SystemClients clients, ClientSecrets secrets) {
        this.clients = clients;
        this.secrets = secrets;
    }

    /** What is wanted of a system: its details, and whether it is let in. */
    public record Wanted(SystemDetails details, boolean active) {}

    public Versioned<SystemClient> edit(Scope by, String id, Expected expected, UnaryOperator<Wanted> edit) {
        return clients.change(by, id, expected, client -> {
            Wanted wanted = edit.apply(new Wanted(client.details(), client.active()));
            return client.edited(wanted.details(), wanted.active());
        });
    }

    /** A new secret; the one before it ends at once. */
    public String renewSecret(Scope by, IdempotencyKey key, String id) {
        return secrets.renewed(by, key, clients.get(by, id).value());
    }
}
