package io.showroom.gateway.credential;

import io.showroom.gateway.credential.Credential.Owner;

/** Something by which somebody is let in without giving their password again; ends when the password changes. */
public interface EndsAccess {
    void endAccess(Owner owner);
}
