package io.showroom.lead.lead.web;

import io.showroom.contracts.value.Labelled;
import io.showroom.contracts.value.Labels;
import io.showroom.lead.book.BookStatus;
import io.showroom.lead.bulk.ImportField;
import io.showroom.lead.bulk.ImportStatus;
import io.showroom.lead.campaign.CampaignKind;
import io.showroom.lead.campaign.CampaignState;
import io.showroom.lead.campaign.RoiState;
import io.showroom.lead.campaign.TouchKind;
import io.showroom.lead.card.CardTrait;
import io.showroom.lead.cardcheck.CardField;
import io.showroom.lead.cardcheck.CheckState;
import io.showroom.lead.catalogue.ItemKind;
import io.showroom.lead.clash.ClaimKind;
import io.showroom.lead.clash.ClaimStatus;
import io.showroom.lead.dailyreport.ActivityCount;
import io.showroom.lead.deal.AppraisalState;
import io.showroom.lead.deal.CarCondition;
import io.showroom.lead.deal.CarState;
import io.showroom.lead.deal.DriveFactor;
import io.showroom.lead.deal.OrderStatus;
import io.showroom.lead.deal.QuotationState;
import io.showroom.lead.deal.ReceiptKind;
import io.showroom.lead.deal.TestDriveState;
import io.showroom.lead.enquiry.CustomerKind;
import io.showroom.lead.enquiry.Source;
import io.showroom.lead.fleet.DemoCarState;
import io.showroom.lead.intent.Cadence;
import io.showroom.lead.intent.IntentLevel;
import io.showroom.lead.intent.LevelChange;
import io.showroom.lead.intent.PurchaseHorizon;
import io.showroom.lead.intent.SignalKind;
import io.showroom.lead.intent.Treatment;
import io.showroom.lead.lead.AssignmentReason;
import io.showroom.lead.lead.ContactChannel;
import io.showroom.lead.lead.Pending;
import io.showroom.lead.rebuild.RebuildStep;
import io.showroom.lead.reception.VisitKind;
import io.showroom.lead.reception.VisitPurpose;
import io.showroom.lead.reception.VisitResult;
import io.showroom.lead.reception.VisitTie;
import io.showroom.lead.replenishment.RateKind;
import io.showroom.lead.report.Breakdown;
import io.showroom.lead.stage.Card;
import io.showroom.lead.stage.DefeatReason;
import io.showroom.lead.stage.DefeatState;
import io.showroom.lead.stage.InvalidReason;
import io.showroom.lead.stage.Stage;
import io.showroom.lead.tally.RecordKind;
import io.showroom.platform.security.Allowed;
import io.showroom.platform.security.Role;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The choices of every field of this service, labelled for people. */
@RestController
@RequestMapping("/api/v1/leads/choices")
@Tag(name = "leads")
class ChoiceController {
    private final Map<String, List<Labels>> choices = new LinkedHashMap<>();

    ChoiceController() {
        add("source", Source.class);
        add("kind", CustomerKind.class);
        add("purchaseHorizon", PurchaseHorizon.class);
        add("treatment", Treatment.class);
        add("level", IntentLevel.class);
        add("signal", SignalKind.class);
        add("levelReason", LevelChange.Reason.class);
        add("cadence", Cadence.Per.class);
        add("stage", Stage.class);
        add("card", Card.class);
        add("cardTrait", CardTrait.class);
        add("cardField", CardField.class);
        add("cardCheckState", CheckState.class);
        add("channel", ContactChannel.class);
        add("defeatReason", DefeatReason.class);
        add("testDriveState", TestDriveState.class);
        add("driveFactor", DriveFactor.class);
        add("demoCarState", DemoCarState.class);
        add("quotationState", QuotationState.class);
        add("appraisalState", AppraisalState.class);
        add("carCondition", CarCondition.class);
        add("catalogueItem", ItemKind.class);
        add("orderStatus", OrderStatus.class);
        add("carState", CarState.class);
        add("receiptKind", ReceiptKind.class);
        add("pending", Pending.class);
        add("defeatState", DefeatState.class);
        add("invalidReason", InvalidReason.class);
        add("activity", ActivityCount.class);
        add("campaignKind", CampaignKind.class);
        add("campaignState", CampaignState.class);
        add("touch", TouchKind.class);
        add("roiState", RoiState.class);
        add("assignmentReason", AssignmentReason.class);
        add("claimKind", ClaimKind.class);
        add("claimStatus", ClaimStatus.class);
        add("visitKind", VisitKind.class);
        add("visitPurpose", VisitPurpose.class);
        add("visitResult", VisitResult.class);
        add("visitTie", VisitTie.class);
        add("importStatus", ImportStatus.class);
        add("importField", ImportField.class);
        add("bookStatus", BookStatus.class);
        add("breakdown", Breakdown.class);
        add("recordKind", RecordKind.class);
        add("rateKind", RateKind.class);
        add("rebuildStep", RebuildStep.class);
    }

    @GetMapping
    @Operation(summary = "The choices of every field, with English and Chinese labels")
    @Allowed(
            roles = {Role.GROUP_ADMIN, Role.STORE_MANAGER, Role.SALES_CONSULTANT, Role.CALL_AGENT},
            scopes = {"leads.read", "leads.write"})
    Map<String, List<Labels>> choices() {
        return choices;
    }

    private <E extends Enum<E> & Labelled> void add(String field, Class<E> type) {
        choices.put(field, Labels.all(type));
    }
}
