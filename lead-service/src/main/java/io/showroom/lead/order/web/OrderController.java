package io.showroom.lead.order.web;

import io.showroom.contracts.value.Money;
import io.showroom.lead.lead.Lead;
import io.showroom.lead.lead.LeadDesk;
import io.showroom.lead.lead.Leads;
import io.showroom.lead.order.CancelOrder;
import io.showroom.lead.order.PlaceOrder;
import io.showroom.platform.security.Allowed;
import io.showroom.platform.security.Role;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.Expected;
import io.showroom.platform.store.IdempotencyKey;
import io.showroom.platform.store.Versioned;
import io.showroom.platform.text.Text;
import io.showroom.platform.web.Answers;
import io.showroom.platform.web.OptionalIfMatch;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Places, shows and cancels orders; call agents never see them. */
@RestController
@RequestMapping("/api/v1/leads/{id}/orders")
@Tag(name = "orders")
class OrderController {
    private final PlaceOrder place;
    private final CancelOrder cancel;
    private final Leads leads;

    OrderController(PlaceOrder place, CancelOrder cancel, Leads leads) {
        this.place = place;
        this.cancel = cancel;
        this.leads = leads;
    }

    /** Why an order or a car of it is cancelled. */
    record CancelBody(
            @Schema(description = "At most 300 characters", example = "客户改变主意")
            String reason,

            @Schema(description = "What the store keeps of what was paid; nothing when left out")
            Money kept) {
        CancelOrder.Why why() {
            return new CancelOrder.Why(Text.required("reason", reason, Text.ADDRESS), kept);
        }
    }

    @PostMapping
    @Operation(
            summary = "Places an order; the lead must belong to a customer by then",
            description = "The identity number is asked for now, and recorded with the customer in customer-service.")
    @Allowed(
            roles = {Role.GROUP_ADMIN, Role.STORE_MANAGER, Role.SALES_CONSULTANT},
            scopes = "leads.write")
    ResponseEntity<OrderView> place(
            Scope scope,
            @PathVariable String id,
            @OptionalIfMatch Expected expected,
            IdempotencyKey key,
            @RequestBody OrderBody body) {
        LeadDesk.Made made = place.place(scope, id, expected, key, body.wanted());
        return Answers.created(
                "/api/v1/leads/" + id + "/orders/" + made.id(), made.lead(), view(made.lead(), made.id()));
    }

    @GetMapping
    @Operation(summary = "The lead's orders, oldest first")
    @Allowed(
            roles = {Role.GROUP_ADMIN, Role.STORE_MANAGER, Role.SALES_CONSULTANT},
            scopes = "leads.read")
    ResponseEntity<List<OrderView>> list(Scope scope, @PathVariable String id) {
        Versioned<Lead> lead = leads.get(scope, id);
        String customer = lead.value().customerId();
        return Answers.ok(
                lead,
                lead.value().deals().orders().stream()
                        .map(order -> OrderView.of(customer, order))
                        .toList());
    }

    @GetMapping("/{orderId}")
    @Operation(summary = "One order")
    @Allowed(
            roles = {Role.GROUP_ADMIN, Role.STORE_MANAGER, Role.SALES_CONSULTANT},
            scopes = "leads.read")
    ResponseEntity<OrderView> one(Scope scope, @PathVariable String id, @PathVariable String orderId) {
        Versioned<Lead> lead = leads.get(scope, id);
        return Answers.ok(lead, view(lead, orderId));
    }

    @PostMapping("/{orderId}/cancellation")
    @Operation(
            summary = "Cancels an order of which no car was delivered",
            description = "What was paid is to be paid back by refunds, but for what is kept.")
    @Allowed(
            roles = {Role.GROUP_ADMIN, Role.STORE_MANAGER},
            scopes = "leads.write")
    ResponseEntity<OrderView> cancel(
            Scope scope,
            @PathVariable String id,
            @PathVariable String orderId,
            Expected expected,
            @RequestBody CancelBody body) {
        Versioned<Lead> lead = cancel.cancel(scope, id, orderId, expected, body.why());
        return Answers.ok(lead, view(lead, orderId));
    }

    @PostMapping("/{orderId}/cars/{line}/cancellation")
    @Operation(
            summary = "Cancels one car of an order that was not delivered",
            description =
                    "With the last car awaited, the order is delivered when others were, and cancelled when none.")
    @Allowed(
            roles = {Role.GROUP_ADMIN, Role.STORE_MANAGER},
            scopes = "leads.write")
    ResponseEntity<OrderView> cancelCar(
            Scope scope,
            @PathVariable String id,
            @PathVariable String orderId,
            @PathVariable int line,
            Expected expected,
            @RequestBody CancelBody body) {
        Versioned<Lead> lead = cancel.cancelCar(scope, id, orderId, line, expected, body.why());
        return Answers.ok(lead, view(lead, orderId));
    }

    private static OrderView view(Versioned<Lead> lead, String orderId) {
        return OrderView.of(lead.value().customerId(), lead.value().deals().order(orderId));
    }
}
