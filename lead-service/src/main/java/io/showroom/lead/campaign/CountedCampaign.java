package io.showroom.lead.campaign;

import io.showroom.lead.report.Figure;
import io.showroom.lead.tally.Period;
import io.showroom.lead.tally.RecordKind;
import io.showroom.lead.tally.Slice;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A campaign on some days at some of its stores, as it is asked for.
 *
 * @param store the one asked for; null for all that the caller sees
 * @param stores those counted
 * @param everywhere whether that is the whole group
 * @param whole whether all stores that take part are counted
 * @param today the latest day at the stores that the caller sees
 */
record CountedCampaign(
        Campaign campaign,
        String store,
        List<String> stores,
        boolean everywhere,
        boolean whole,
        Period period,
        LocalDate today) {

    /** Where what one of the touches credits it with is counted: under each of its names. */
    List<Slice> slices(TouchKind touch) {
        return campaign.names().stream()
                .map(name -> new Slice(campaign.group(), stores, everywhere, Map.of(touch.dimension(), name)))
                .toList();
    }

    Figure figure(TouchKind touch, long count, RecordKind kind, String... marks) {
        StringBuilder path = new StringBuilder("/api/v1/campaigns/" + campaign.id() + "/records?kind=" + kind);
        path.append("&touch=").append(touch);
        path.append("&from=").append(period.from()).append("&to=").append(period.to());
        add(path, "store", store);
        for (String mark : marks) {
            add(path, "mark", mark);
        }
        return new Figure(count, path.toString());
    }

    /** Where the API lists campaigns with their effects. */
    static String list(CampaignKind kind, CampaignDays days) {
        StringBuilder path = new StringBuilder("/api/v1/campaign-effects?");
        add(path, "kind", kind == null ? null : kind.name());
        add(path, "store", days.store());
        add(path, "from", days.from() == null ? null : days.from().toString());
        add(path, "to", days.to() == null ? null : days.to().toString());
        return path.toString();
    }

    private static void add(StringBuilder path, String name, String value) {
        if (value != null) {
            path.append('&').append(name).append('=').append(URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }
}
