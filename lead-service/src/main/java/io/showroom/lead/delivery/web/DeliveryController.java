package io.showroom.lead.delivery.web;

import io.showroom.contracts.value.Vin;
import io.showroom.lead.delivery.DeliverCar;
import io.showroom.lead.lead.LeadDesk;
import io.showroom.lead.lead.web.LeadView;
import io.showroom.lead.lead.web.Needed;
import io.showroom.platform.problem.Invalid;
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
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Hands cars over. */
@RestController
@RequestMapping("/api/v1/leads/{id}/delivery")
@Tag(name = "deliveries")
class DeliveryController {
    private static final int LONGEST_LIST = 50;
    private static final int MOST_KM = 5_000_000;

    private final DeliverCar deliver;

    DeliveryController(DeliverCar deliver) {
        this.deliver = deliver;
    }

    /** The handing over of one car. */
    record DeliveryBody(
            String orderId,

            @Schema(description = "Which car of the order, from 1; 1 when left out")
            Integer line,

            @Schema(example = "LSVAL41Z882104202") String vin,

            @Schema(description = "Read as one of the store's country; may be left out", example = "沪A12345")
            String plate,

            @Schema(description = "Kilometres; 0 when left out", example = "12")
            Integer mileage,

            @Schema(description = "Codes of what was done; all of the group's checklist are needed")
            List<String> checklist,

            @Schema(description = "Who took the key; the customer when left out", example = "司机李师傅")
            String receivedBy,

            @Schema(description = "True when the group delivered this car before and has it back")
            Boolean resale,

            @Schema(description = "Now when left out; never in the future, nor before the order")
            Instant deliveredAt) {}

    @PostMapping
    @Operation(
            summary = "Hands one car over: its VIN is bound to the customer",
            description = "With the last car of the last order the lead is delivered and closed.")
    @Allowed(
            roles = {Role.GROUP_ADMIN, Role.STORE_MANAGER, Role.SALES_CONSULTANT},
            scopes = "leads.write")
    ResponseEntity<LeadView> deliver(
            Scope scope,
            @PathVariable String id,
            @OptionalIfMatch Expected expected,
            IdempotencyKey key,
            @RequestBody DeliveryBody body) {
        LeadDesk.Made made = deliver.deliver(scope, id, expected, key, handing(body));
        return Answers.created(
                "/api/v1/leads/" + id, made.lead(), LeadView.of(made.lead().value()));
    }

    private static DeliverCar.Handing handing(DeliveryBody body) {
        String vin = Needed.value("vin", body.vin());
        return new DeliverCar.Handing(
                Text.required("orderId", body.orderId(), Text.NAME),
                body.line() == null ? 1 : body.line(),
                Needed.read("vin", () -> Vin.parse(vin).value()),
                Text.optional("plate", body.plate(), Text.LABEL),
                mileage(body.mileage()),
                checklist(body.checklist()),
                Text.optional("receivedBy", body.receivedBy(), Text.NAME),
                Boolean.TRUE.equals(body.resale()),
                body.deliveredAt());
    }

    private static int mileage(Integer km) {
        if (km != null && (km < 0 || km > MOST_KM)) {
            throw new Invalid("mileage", "out-of-range", "must be 0 to " + MOST_KM + " km");
        }
        return km == null ? 0 : km;
    }

    private static List<String> checklist(List<String> done) {
        if (done == null) {
            return List.of();
        }
        if (done.size() > LONGEST_LIST) {
            throw new Invalid("checklist", "too-many", "must be at most " + LONGEST_LIST);
        }
        return done.stream()
                .map(item -> Text.required("checklist", item, Text.LABEL))
                .distinct()
                .toList();
    }
}
