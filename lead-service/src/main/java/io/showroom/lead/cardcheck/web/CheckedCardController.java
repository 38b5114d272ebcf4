package io.showroom.lead.cardcheck.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.showroom.lead.cardcheck.CardCheck;
import io.showroom.lead.cardcheck.CardField;
import io.showroom.lead.cardcheck.CheckCard;
import io.showroom.lead.cardcheck.CheckedCard;
import io.showroom.lead.cardcheck.FieldChange;
import io.showroom.lead.cardcheck.ListCheckedCards;
import io.showroom.platform.security.Allowed;
import io.showroom.platform.security.Role;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.Expected;
import io.showroom.platform.store.PageRequest;
import io.showroom.platform.store.Versioned;
import io.showroom.platform.text.Text;
import io.showroom.platform.web.Answers;
import io.showroom.platform.web.OptionalIfMatch;
import io.showroom.platform.web.PageBody;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The cards of a check: ticked off, and shown with what was changed on them. */
@RestController
@RequestMapping("/api/v1/card-checks/{id}/cards")
@Tag(name = "cards")
class CheckedCardController {
    private final CheckCard check;
    private final ListCheckedCards list;

    CheckedCardController(CheckCard check, ListCheckedCards list) {
        this.check = check;
        this.list = list;
    }

    /** What both say of a card. */
    record Tick(
            @Schema(description = "At most 4,000 characters")
            String note) {}

    /** What was changed. */
    record ChangeView(
            CardField field,
            String en,
            @JsonProperty("zh-CN") String zh,

            @Schema(description = "Absent when nothing stood there", example = "C")
            String before,

            @Schema(description = "Absent when nothing stands there any more", example = "B")
            String after) {

        static ChangeView of(FieldChange change) {
            CardField field = change.field();
            return new ChangeView(field, field.en(), field.zh(), change.before(), change.after());
        }
    }

    /** A card of a check. */
    record CheckedCardView(
            String leadId,

            @Schema(description = "When it was checked, UTC; absent while it is not")
            Instant at,

            @Schema(description = "Staff id of who ticked it off")
            String by,

            @Schema(description = "What is different since the check began")
            List<ChangeView> changes,

            String note) {

        static CheckedCardView of(String lead, CheckedCard card) {
            return card == null
                    ? new CheckedCardView(lead, null, null, List.of(), null)
                    : new CheckedCardView(
                            lead,
                            card.at(),
                            card.by(),
                            card.changes().stream().map(ChangeView::of).toList(),
                            card.note());
        }
    }

    @PutMapping("/{leadId}")
    @Operation(
            summary = "Ticks off a card that both looked at, and keeps what was changed on it since the check began",
            description =
                    "The lead is changed by its own resources (signals, level-confirmation, stage, defeat, orders), not"
                            + " here. Ticked anew, it is as it stands now. The ETag is the check's.")
    @Allowed(roles = {Role.GROUP_ADMIN, Role.STORE_MANAGER, Role.SALES_CONSULTANT})
    ResponseEntity<CheckedCardView> tick(
            Scope scope,
            @PathVariable String id,
            @PathVariable String leadId,
            @OptionalIfMatch Expected expected,
            @RequestBody Tick body) {
        String note = Text.optional("note", body.note(), Text.NOTE);
        Versioned<CardCheck> stored = check.check(scope, id, leadId, expected, note);
        return Answers.ok(
                stored, CheckedCardView.of(leadId, stored.value().cards().get(leadId)));
    }

    @GetMapping
    @Operation(summary = "The cards that were checked, or those that were not, by lead id")
    @Allowed(
            roles = {Role.GROUP_ADMIN, Role.STORE_MANAGER, Role.SALES_CONSULTANT},
            scopes = "leads.read")
    ResponseEntity<PageBody<CheckedCardView>> list(
            Scope scope,
            @PathVariable String id,
            @Parameter(
                            description =
                                    "false: the open cards that were not checked; of a check that is over, as it ended")
                    @RequestParam(defaultValue = "true")
                    boolean checked,
            PageRequest page) {
        return Answers.page(
                list.page(scope, id, checked, page), card -> CheckedCardView.of(card.leadId(), card.card()));
    }
}
