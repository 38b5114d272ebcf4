package io.showroom.gateway.system;

import io.showroom.gateway.issuer.IssuerSettings;
import io.showroom.gateway.record.CreateOnce;
import io.showroom.gateway.record.Creation;
import io.showroom.platform.problem.Invalid;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.IdempotencyKey;
import io.showroom.platform.store.Versioned;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Lets a system in, and gives it a secret, which is shown this once. */
@Component
public class AdmitSystem {
    private final SystemClients clients;
    private final ClientSecrets secrets;
    private final IssuerSettings settings;
    private final Clock clock;

    AdmitSystem(SystemClients clients, ClientSecrets secrets, IssuerSettings settings, Clock clock) {
        this.clients = clients;
        this.secrets = secrets;
        this.settings = settings;
        this.clock = clock;
    }

    /** A system with the secret it was given. */
    public record Admitted(Versioned<SystemClient> client, String secret) {}

    /** @param id null for an id of ours */
    public Admitted admit(Scope by, IdempotencyKey key, String id, SystemDetails details, boolean active) {
        Versioned<SystemClient> client = create(by, key, id, details, active);
        return new Admitted(client, secrets.first(by, key, client.value()));
    }

    /** A system that has no secret yet, and so cannot come in yet. */
    public Versioned<SystemClient> admitWithoutSecret(Scope by, String id, SystemDetails details, boolean active) {
        return create(by, null, id, details, active);
    }

    /** @throws io.showroom.platform.problem.Invalid when it could be guessed */
    public void checkSecret(String secret) {
        ClientSecrets.check(secret);
    }

    /** The secret that came with a file, for a system that has none; false when it has one, which stays. */
    public boolean firstSecret(SystemClient client, String secret) {
        return secrets.given(client, secret);
    }

    private Versioned<SystemClient> create(
            Scope by, IdempotencyKey key, String id, SystemDetails details, boolean active) {
        String chosen = CreateOnce.id(by, key, id);
        if (settings.apps().containsKey(chosen)) {
            throw new Invalid("id", "taken", "is the client id of an app of the installation");
        }
        Creation creation = Creation.by(by, key, clock.instant());
        return CreateOnce.insert(clients, by, key, SystemClient.create(chosen, by.group(), details, active, creation));
    }
}
