package io.showroom.lead.campaign.web;

import io.showroom.lead.campaign.CampaignDays;
import io.showroom.lead.campaign.CampaignKind;
import io.showroom.lead.campaign.Effect;
import io.showroom.lead.campaign.ListCredited;
import io.showroom.lead.campaign.Overall;
import io.showroom.lead.campaign.ReportEffects;
import io.showroom.lead.campaign.TouchKind;
import io.showroom.lead.report.web.Csv;
import io.showroom.lead.report.web.RecordView;
import io.showroom.lead.tally.RecordKind;
import io.showroom.platform.problem.Invalid;
import io.showroom.platform.security.Allowed;
import io.showroom.platform.security.Role;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.PageRequest;
import io.showroom.platform.web.Answers;
import io.showroom.platform.web.PageBody;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows what came of marketing activities. */
@RestController
@Tag(name = "campaigns")
class EffectController {
    private static final int MOST_MARKS = 10;
    private static final String FIRST_DAY = "First day counted; the campaign's own when left out, and never before it";
    private static final String LAST_DAY = "Last day counted, included; today when left out";

    private final ReportEffects effects;
    private final ListCredited credited;

    EffectController(ReportEffects effects, ListCredited credited) {
        this.effects = effects;
        this.credited = credited;
    }

    @GetMapping("/api/v1/campaigns/{id}/effect")
    @Operation(
            summary = "What came of a campaign: leads, orders, receipts, return, by the first and by the last touch",
            description = "A lead that several campaigns brought is credited to the first of them, and beside it to the"
                    + " last; an order and its receipts to those that had brought the lead when it was placed.")
    @Allowed(
            roles = {Role.GROUP_ADMIN, Role.STORE_MANAGER},
            scopes = "leads.read")
    Effect of(
            Scope scope,
            @PathVariable String id,
            @Parameter(description = "One store that takes part; all that you see when left out")
                    @RequestParam(required = false)
                    String store,
            @Parameter(description = FIRST_DAY) @RequestParam(required = false) LocalDate from,
            @Parameter(description = LAST_DAY) @RequestParam(required = false) LocalDate to) {
        return effects.of(scope, id, new CampaignDays(store, from, to));
    }

    @GetMapping(path = "/api/v1/campaign-effects", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Campaigns side by side, the one that begins last first; also as text/csv, page by page",
            description = "Those that ran on some of the days; each counted on these days.")
    @Allowed(
            roles = {Role.GROUP_ADMIN, Role.STORE_MANAGER},
            scopes = "leads.read")
    ResponseEntity<PageBody<Effect>> compare(
            Scope scope,
            @Parameter(description = "Those it takes part in, counted there") @RequestParam(required = false)
                    String store,
            @RequestParam(required = false) CampaignKind kind,
            @Parameter(description = FIRST_DAY) @RequestParam(required = false) LocalDate from,
            @Parameter(description = LAST_DAY) @RequestParam(required = false) LocalDate to,
            PageRequest page) {
        return Answers.page(effects.compare(scope, kind, new CampaignDays(store, from, to), page), effect -> effect);
    }

    @GetMapping(path = "/api/v1/campaign-effects", produces = Csv.TYPE)
    @Operation(hidden = true)
    @Allowed(
            roles = {Role.GROUP_ADMIN, Role.STORE_MANAGER},
            scopes = "leads.read")
    ResponseEntity<byte[]> sheet(
            Scope scope,
            @RequestParam(required = false) String store,
            @RequestParam(required = false) CampaignKind kind,
            @RequestParam(required = false) LocalDate from,
            @RequestParam(required = false) LocalDate to,
            PageRequest page,
            Locale reader) {
        CampaignDays days = new CampaignDays(store, from, to);
        return EffectSheet.of(effects.compare(scope, kind, days, page).items(), reader)
                .answer("campaigns");
    }

    @GetMapping("/api/v1/campaign-effects/overall")
    @Operation(summary = "The same campaigns together, at most 500")
    @Allowed(
            roles = {Role.GROUP_ADMIN, Role.STORE_MANAGER},
            scopes = "leads.read")
    Overall overall(
            Scope scope,
            @Parameter(description = "Those it takes part in, counted there") @RequestParam(required = false)
                    String store,
            @RequestParam(required = false) CampaignKind kind,
            @Parameter(description = FIRST_DAY) @RequestParam(required = false) LocalDate from,
            @Parameter(description = LAST_DAY) @RequestParam(required = false) LocalDate to) {
        return effects.overall(scope, kind, new CampaignDays(store, from, to));
    }

    @GetMapping("/api/v1/campaigns/{id}/records")
    @Operation(summary = "The records behind a figure of a campaign, latest day first")
    @Allowed(
            roles = {Role.GROUP_ADMIN, Role.STORE_MANAGER},
            scopes = "leads.read")
    ResponseEntity<PageBody<RecordView>> records(
            Scope scope,
            @PathVariable String id,
            @Parameter(description = "LEAD, ORDER, DELIVERY or RECEIPT, and on which day it counts") @RequestParam
                    RecordKind kind,
            @Parameter(description = "By which touch they are credited") @RequestParam TouchKind touch,
            @RequestParam(required = false) String store,
            @Parameter(description = FIRST_DAY) @RequestParam(required = false) LocalDate from,
            @Parameter(description = LAST_DAY) @RequestParam(required = false) LocalDate to,
            @Parameter(description = "What must be true of each, all of them", example = "REACHED_VISITED")
                    @RequestParam(required = false)
                    List<String> mark,
            PageRequest page) {
        Set<String> marks = mark == null ? Set.of() : Set.copyOf(mark);
        if (marks.size() > MOST_MARKS) {
            throw new Invalid("mark", "too-many", "must be at most " + MOST_MARKS);
        }
        return Answers.page(
                credited.page(scope, id, kind, touch, new CampaignDays(store, from, to), marks, page), RecordView::of);
    }
}
