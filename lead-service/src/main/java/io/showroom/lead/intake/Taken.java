package io.showroom.lead.intake;

import io.showroom.lead.enquiry.SetAside;
import io.showroom.lead.lead.Lead;
import io.showroom.platform.store.Versioned;
import java.util.List;

/** What became of an enquiry. */
public record Taken(Outcome outcome, String enquiryId, Versioned<Lead> lead, List<SetAside> warnings) {

    /** Whether a lead was made, or an earlier one heard more. */
    public enum Outcome {
        /** A new lead. */
        CREATED,
        /** The same person has an open lead at the store; it heard more. */
        JOINED,
        /** The sender told more of a lead it had named before. */
        UPDATED
    }
}
