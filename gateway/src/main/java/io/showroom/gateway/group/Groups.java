package io.showroom.gateway.group;

import io.showroom.platform.store.Repository;
import io.showroom.platform.store.Versioned;
import java.util.List;
import java.util.Optional;

/** The groups of the installation. A caller sees one: their own. */
public interface Groups extends Repository<DealerGroup> {

    /** A group by its id, whoever asks; for the issuer, which serves every group. */
    Optional<Versioned<DealerGroup>> byId(String id);

    /** All groups of the installation, by id; for work of the installation itself. */
    List<Versioned<DealerGroup>> all();
}
