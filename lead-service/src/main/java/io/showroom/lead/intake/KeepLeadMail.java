package io.showroom.lead.intake;

import io.showroom.platform.security.Scope;
import io.showroom.platform.store.Change;
import io.showroom.platform.store.DuplicateKey;
import io.showroom.platform.value.Ids;
import java.time.Clock;
import java.util.Base64;

/** Keeps a lead mail word for word before anything is read of it. */
public final class KeepLeadMail {
    private final LeadMails mails;
    private final Clock clock;

    public KeepLeadMail(LeadMails mails, Clock clock) {
        this.mails = mails;
        this.clock = clock;
    }

    /** The id under which it is kept; the same mail to the same store always has the same. */
    String keep(Scope scope, String store, byte[] mail) {
        String id = Ids.derived("lead-mail", scope.group(), String.valueOf(store), Ids.fingerprint(mail));
        String raw = Base64.getEncoder().encodeToString(mail);
        try {
            mails.insert(Change.of(new LeadMail(id, scope.group(), store, raw, clock.instant(), scope.subject())));
        } catch (DuplicateKey again) {
            return id;
        }
        return id;
    }
}
