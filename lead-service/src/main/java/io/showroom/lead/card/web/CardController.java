package io.showroom.lead.card.web;

import io.showroom.lead.card.CardBox;
import io.showroom.lead.card.CardTrait;
import io.showroom.lead.card.CountCards;
import io.showroom.lead.enquiry.CustomerKind;
import io.showroom.lead.intent.IntentLevel;
import io.showroom.lead.lead.CardFilter;
import io.showroom.lead.lead.Leads;
import io.showroom.lead.stage.Card;
import io.showroom.lead.tally.Dimension;
import io.showroom.platform.security.Allowed;
import io.showroom.platform.security.Role;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.PageRequest;
import io.showroom.platform.text.Text;
import io.showroom.platform.web.Answers;
import io.showroom.platform.web.PageBody;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lists and counts the A, B and C cards. */
@RestController
@Tag(name = "cards")
class CardController {
    private final Leads leads;
    private final CountCards count;

    CardController(Leads leads, CountCards count) {
        this.leads = leads;
        this.count = count;
    }

    @GetMapping("/api/v1/cards")
    @Operation(
            summary = "Cards, those that came onto theirs last first; a consultant sees their own",
            description =
                    "A card: an open prospect (意向客户卡), since it came in. B card: ordered, since the order. C card:"
                            + " an owner (保有客户卡), since the delivery; one for each sale. A lead that was given up is on none.")
    @Allowed(
            roles = {Role.GROUP_ADMIN, Role.STORE_MANAGER, Role.SALES_CONSULTANT},
            scopes = "leads.read")
    ResponseEntity<PageBody<CardView>> list(
            Scope scope,
            @RequestParam Card card,
            @RequestParam(required = false) String store,
            @Parameter(description = "Staff id; empty text: those that nobody owns") @RequestParam(required = false)
                    String owner,
            @Parameter(description = "Model wanted, however typed; empty text: none named", example = "ID.4")
                    @RequestParam(required = false)
                    String model,
            @Parameter(description = "Of the customer, however typed; empty text: not known", example = "浙江")
                    @RequestParam(required = false)
                    String region,
            @RequestParam(required = false) IntentLevel level,
            @Parameter(description = "Person or organisation") @RequestParam(required = false) CustomerKind kind,
            @Parameter(description = "On the card since then or later, UTC", example = "2026-03-01T00:00:00Z")
                    @RequestParam(required = false)
                    Instant from,
            @Parameter(description = "On the card since before then, UTC", example = "2026-04-01T00:00:00Z")
                    @RequestParam(required = false)
                    Instant before,
            PageRequest page) {
        CardFilter filter = new CardFilter(
                card,
                Text.optional("store", store, Text.NAME),
                value("owner", Dimension.OWNER, owner),
                value("model", Dimension.MODEL, model),
                value("region", Dimension.REGION, region),
                level,
                kind,
                from,
                before);
        return Answers.page(leads.cards(scope, filter, page), found -> CardView.of(found.value()));
    }

    @GetMapping("/api/v1/card-counts")
    @Operation(
            summary = "How many A, B and C cards are held, each figure with the list of its cards",
            description = "Kept up by events: a change shows within seconds. A consultant's own are counted.")
    @Allowed(
            roles = {Role.GROUP_ADMIN, Role.STORE_MANAGER, Role.SALES_CONSULTANT},
            scopes = "leads.read")
    CardBox count(
            Scope scope,
            @Parameter(description = "One store; without it all that you see") @RequestParam(required = false)
                    String store,
            @Parameter(description = "Staff id; empty text: those that nobody owns") @RequestParam(required = false)
                    String owner,
            @RequestParam(defaultValue = "LEVEL") CardTrait by) {
        return count.count(scope, Text.optional("store", store, Text.NAME), value("owner", Dimension.OWNER, owner), by);
    }

    /** As it is counted; what was not given does not narrow, empty text asks for what has none. */
    private static String value(String name, Dimension dimension, String given) {
        if (given == null) {
            return null;
        }
        String folded = dimension.folded(Text.optional(name, given, Text.NAME));
        return folded == null ? "" : folded;
    }
}
