package io.showroom.lead.campaign.web;

import io.showroom.lead.campaign.Campaign;
import io.showroom.lead.campaign.CampaignDays;
import io.showroom.lead.campaign.CampaignFilter;
import io.showroom.lead.campaign.CampaignKind;
import io.showroom.lead.campaign.Campaigns;
import io.showroom.lead.campaign.PlanCampaign;
import io.showroom.lead.campaign.web.CampaignBodies.NewCampaign;
import io.showroom.lead.campaign.web.CampaignBodies.PlanBody;
import io.showroom.lead.report.FigureScope;
import io.showroom.platform.security.Allowed;
import io.showroom.platform.security.Role;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.Expected;
import io.showroom.platform.store.IdempotencyKey;
import io.showroom.platform.store.PageRequest;
import io.showroom.platform.store.Versioned;
import io.showroom.platform.text.Text;
import io.showroom.platform.web.Answers;
import io.showroom.platform.web.MergePatch;
import io.showroom.platform.web.PageBody;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Plans and shows marketing activities. */
@RestController
@RequestMapping("/api/v1/campaigns")
@Tag(name = "campaigns")
class CampaignController {
    private final PlanCampaign plan;
    private final Campaigns campaigns;
    private final FigureScope figures;
    private final MergePatch patches;

    CampaignController(PlanCampaign plan, Campaigns campaigns, FigureScope figures, MergePatch patches) {
        this.plan = plan;
        this.campaigns = campaigns;
        this.figures = figures;
        this.patches = patches;
    }

    /** Why a campaign is called off. */
    record CancelBody(
            @Schema(description = "At most 300 characters", example = "场地取消")
            String reason) {}

    @PostMapping
    @Operation(
            summary = "Plans a campaign of one, several or all stores",
            description =
                    "Leads are of it whose enquiry names its code, or one of its other names, in the field campaign,"
                            + " also those that came in before it was entered here.")
    @Allowed(
            roles = {Role.GROUP_ADMIN, Role.STORE_MANAGER},
            scopes = "leads.write")
    ResponseEntity<CampaignView> plan(Scope scope, IdempotencyKey key, @RequestBody NewCampaign body) {
        Versioned<Campaign> made =
                plan.plan(scope, key, body.readCode(), body.plan().read());
        return Answers.created("/api/v1/campaigns/" + made.value().id(), made, view(scope, made.value()));
    }

    @GetMapping
    @Operation(summary = "Campaigns of the stores that you see, the one that begins last first")
    @Allowed(
            roles = {Role.GROUP_ADMIN, Role.STORE_MANAGER, Role.SALES_CONSULTANT, Role.CALL_AGENT},
            scopes = "leads.read")
    ResponseEntity<PageBody<CampaignView>> list(
            Scope scope,
            @Parameter(description = "Those it takes part in") @RequestParam(required = false) String store,
            @RequestParam(required = false) CampaignKind kind,
            @Parameter(description = "Those that had not ended before this day", example = "2026-05-01")
                    @RequestParam(required = false)
                    LocalDate from,
            @Parameter(description = "Those that had begun by this day", example = "2026-05-31")
                    @RequestParam(required = false)
                    LocalDate to,
            PageRequest page) {
        CampaignFilter filter = CampaignFilter.of(kind, new CampaignDays(store, from, to));
        LocalDate today = figures.today(scope);
        return Answers.page(campaigns.list(scope, filter, page), found -> CampaignView.of(scope, found.value(), today));
    }

    @GetMapping("/{id}")
    @Operation(summary = "One campaign")
    @Allowed(
            roles = {Role.GROUP_ADMIN, Role.STORE_MANAGER, Role.SALES_CONSULTANT, Role.CALL_AGENT},
            scopes = "leads.read")
    ResponseEntity<CampaignView> one(Scope scope, @PathVariable String id) {
        return answer(scope, campaigns.get(scope, id));
    }

    @PatchMapping(
            path = "/{id}",
            consumes = {"application/merge-patch+json", "application/json"})
    @Operation(
            summary = "Changes a campaign; the body is a merge patch of all but its code",
            description =
                    "Lists, such as the cost items, are replaced as a whole. Whom it reached and what it cost in the"
                            + " end is told here as well.")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(schema = @Schema(implementation = PlanBody.class)))
    @Allowed(
            roles = {Role.GROUP_ADMIN, Role.STORE_MANAGER},
            scopes = "leads.write")
    ResponseEntity<CampaignView> change(
            Scope scope, @PathVariable String id, Expected expected, @RequestBody JsonNode change) {
        return answer(scope, plan.change(scope, id, expected, before -> patches.applied(
                        PlanBody.of(before), change, PlanBody.class)
                .read()));
    }

    @PostMapping("/{id}/cancellation")
    @Operation(summary = "Calls a campaign off; its figures stay")
    @Allowed(
            roles = {Role.GROUP_ADMIN, Role.STORE_MANAGER},
            scopes = "leads.write")
    ResponseEntity<CampaignView> callOff(
            Scope scope, @PathVariable String id, Expected expected, @RequestBody CancelBody body) {
        String why = Text.required("reason", body.reason(), Text.ADDRESS);
        return answer(scope, plan.callOff(scope, id, expected, why));
    }

    private ResponseEntity<CampaignView> answer(Scope scope, Versioned<Campaign> campaign) {
        return Answers.ok(campaign, view(scope, campaign.value()));
    }

    private CampaignView view(Scope scope, Campaign campaign) {
        return CampaignView.of(scope, campaign, figures.today(scope));
    }
}
