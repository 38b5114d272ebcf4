package io.showroom.lead.intake;

import io.showroom.lead.adf.AdfProspect;
import io.showroom.lead.adf.AdfReader;
import io.showroom.lead.adf.AdfRefused;
import io.showroom.lead.lead.LeadRulebook;
import io.showroom.lead.settings.LeadSettings;
import io.showroom.platform.directory.Directory;
import io.showroom.platform.problem.BadRequest;
import io.showroom.platform.problem.Invalid;
import io.showroom.platform.problem.TooLarge;
import io.showroom.platform.security.Scope;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** Takes a lead mail: it is kept as it came, and each of its prospects stands alone. */
public final class TakeLeadMail {
    private final TakeEnquiry take;
    private final KeepLeadMail keep;
    private final LeadRulebook rulebook;
    private final VendorStore vendors;
    private final Clock clock;

    public TakeLeadMail(TakeEnquiry take, KeepLeadMail keep, LeadRulebook rulebook, Directory directory, Clock clock) {
        this.take = take;
        this.keep = keep;
        this.rulebook = rulebook;
        this.vendors = new VendorStore(directory);
        this.clock = clock;
    }

    /** What became of one prospect: either taken, or refused. */
    public record Result(int index, Taken taken, Invalid refused) {}

    /** What became of a mail. */
    public record Results(String message, List<Result> results) {
        public boolean noneGood() {
            return results.stream().allMatch(result -> result.refused() != null);
        }
    }

    /**
     * @param addressed the store the mail was sent to; may be null
     * @throws TooLarge over the limit, {@link BadRequest} when it cannot be read at all
     */
    public Results take(Scope scope, String addressed, byte[] mail) {
        LeadSettings settings = rulebook.settings(scope.group());
        if (mail.length > settings.adfBytes()) {
            throw new TooLarge(settings.adfBytes());
        }
        List<AdfProspect> prospects = read(mail, settings.adfProspects());
        String message = keep.keep(scope, addressed, mail);
        List<Result> results = new ArrayList<>();
        for (int i = 0; i < prospects.size(); i++) {
            results.add(one(scope, addressed, message, prospects.get(i), i));
        }
        return new Results(message, results);
    }

    private Result one(Scope scope, String addressed, String message, AdfProspect prospect, int index) {
        try {
            VendorStore.Found found = vendors.of(scope, prospect.vendor(), addressed);
            Draft draft = new AdfDraft(prospect, found.store(), clock.instant()).read(message, found.vendorUnknown());
            Taken taken =
                    take.take(scope, rulebook.of(scope.group(), found.store().id()), draft, null);
            return new Result(index, taken, null);
        } catch (Invalid refused) {
            return new Result(index, null, refused);
        }
    }

    private static List<AdfProspect> read(byte[] mail, int most) {
        try {
            return AdfReader.read(mail, most);
        } catch (AdfRefused refused) {
            throw new BadRequest("adf-" + refused.code(), refused.getMessage());
        }
    }
}
