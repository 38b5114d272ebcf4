package io.showroom.lead.order.web;

import io.showroom.contracts.value.Money;
import io.showroom.lead.deal.ReceiptKind;
import io.showroom.lead.lead.Lead;
import io.showroom.lead.lead.LeadDesk;
import io.showroom.lead.lead.web.Needed;
import io.showroom.lead.order.RecordReceipt;
import io.showroom.platform.security.Allowed;
import io.showroom.platform.security.Role;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.Expected;
import io.showroom.platform.store.IdempotencyKey;
import io.showroom.platform.text.Text;
import io.showroom.platform.web.Answers;
import io.showroom.platform.web.OptionalIfMatch;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Records money taken and paid back on orders. */
@RestController
@RequestMapping("/api/v1/leads/{id}/orders/{orderId}/receipts")
@Tag(name = "orders")
class ReceiptController {
    private final RecordReceipt record;

    ReceiptController(RecordReceipt record) {
        this.record = record;
    }

    /** Money taken or paid back. */
    record ReceiptBody(
            ReceiptKind kind,

            @Schema(description = "Above zero, also for a refund; never above what is due, or was paid")
            Money amount,

            @Schema(example = "transfer") String method,

            @Schema(description = "The bank's or cashier's number")
            String reference,

            @Schema(description = "The accepted appraisal of the car taken in payment; with TRADE_IN only")
            String appraisalId,

            @Schema(description = "Now when left out; never in the future")
            Instant at) {}

    @PostMapping
    @Operation(summary = "Records a receipt; the first money puts the lead at level O")
    @Allowed(
            roles = {Role.GROUP_ADMIN, Role.STORE_MANAGER, Role.SALES_CONSULTANT},
            scopes = "leads.write")
    ResponseEntity<OrderView> record(
            Scope scope,
            @PathVariable String id,
            @PathVariable String orderId,
            @OptionalIfMatch Expected expected,
            IdempotencyKey key,
            @RequestBody ReceiptBody body) {
        RecordReceipt.Paid paid = new RecordReceipt.Paid(
                Needed.value("kind", body.kind()),
                Needed.value("amount", body.amount()),
                Text.optional("method", body.method(), Text.LABEL),
                Text.optional("reference", body.reference(), Text.NAME),
                Text.optional("appraisalId", body.appraisalId(), Text.NAME),
                body.at());
        LeadDesk.Made made = record.record(scope, id, orderId, expected, key, paid);
        String path = "/api/v1/leads/" + id + "/orders/" + orderId;
        Lead lead = made.lead().value();
        return Answers.created(
                path, made.lead(), OrderView.of(lead.customerId(), lead.deals().order(orderId)));
    }
}
