package io.showroom.lead.enquiry;

import java.util.ArrayList;
import java.util.List;

/**
 * How the lead came about.
 *
 * @param source of the first enquiry
 * @param touches the marketing activities it came from
 * @param referredBy customer id of who made the referral; may be null
 * @param detail what the first source has to tell beyond that: a name, a firm, an area; may be null
 * @param externals what other systems call this lead
 * @param enquiries oldest first; the first one and the latest {@link #MAX_ENQUIRIES} are kept here, all are told as events
 */
public record Origin(
        Source source,
        Touches touches,
        String referredBy,
        String detail,
        List<ExternalId> externals,
        List<Enquiry> enquiries) {
    static final int MAX_ENQUIRIES = 50;

    public Origin {
        touches = touches == null ? Touches.none() : touches;
    }

    public static Origin of(Enquiry first, String referredBy) {
        List<ExternalId> externals = first.external() == null ? List.of() : List.of(first.external());
        Touches touches = Touches.none().with(first);
        return new Origin(first.source(), touches, referredBy, first.detail(), externals, List.of(first));
    }

    public Origin joinedBy(Enquiry more, String referrer) {
        List<Enquiry> all = new ArrayList<>(enquiries);
        all.add(more);
        if (all.size() > MAX_ENQUIRIES) {
            all.remove(1);
        }
        List<ExternalId> names = new ArrayList<>(externals);
        if (more.external() != null && !names.contains(more.external())) {
            names.add(more.external());
        }
        return new Origin(
                source,
                told(more) ? touches : touches.with(more),
                referredBy == null ? referrer : referredBy,
                detail == null && more.source() == source ? more.detail() : detail,
                List.copyOf(names),
                List.copyOf(all));
    }

    /** A sender that corrects what it told before brings nobody anew. */
    private boolean told(Enquiry more) {
        return campaign() != null && more.external() != null && externals.contains(more.external());
    }

    /** With the touches of another lead that went into this one. */
    public Origin touchedBy(Touches other) {
        return new Origin(source, touches.with(other), referredBy, detail, externals, enquiries);
    }

    /** The campaign of the first touch; null when there was none. */
    public String campaign() {
        return touches.first();
    }

    /** The enquiry of that id, or null. */
    public Enquiry enquiry(String id) {
        return enquiries.stream().filter(e -> e.id().equals(id)).findFirst().orElse(null);
    }
}
