package io.showroom.lead.signal.web;

import io.showroom.lead.intent.SignalKind;
import io.showroom.lead.lead.Lead;
import io.showroom.lead.lead.LeadDesk;
import io.showroom.lead.lead.web.LeadView;
import io.showroom.lead.lead.web.Needed;
import io.showroom.lead.signal.ConfirmLevel;
import io.showroom.lead.signal.RecordSignal;
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
import java.time.Instant;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Records evidence of intent. */
@RestController
@RequestMapping("/api/v1/leads/{id}")
@Tag(name = "intent")
class SignalController {
    private final RecordSignal record;
    private final ConfirmLevel confirm;

    SignalController(RecordSignal record, ConfirmLevel confirm) {
        this.record = record;
        this.confirm = confirm;
    }

    /** One piece of evidence. */
    record SignalBody(
            @Schema(example = "MODEL_AND_COLOUR_CHOSEN") SignalKind kind,

            @Schema(description = "At most 4,000 characters")
            String note,

            @Schema(description = "When it was observed; now when left out")
            Instant at) {}

    @PostMapping("/signals")
    @Operation(summary = "Records a signal and judges the level anew: the highest level with live evidence wins")
    @Allowed(
            roles = {Role.GROUP_ADMIN, Role.STORE_MANAGER, Role.SALES_CONSULTANT, Role.CALL_AGENT},
            scopes = "leads.write")
    ResponseEntity<LeadView> signal(
            Scope scope,
            @PathVariable String id,
            @OptionalIfMatch Expected expected,
            IdempotencyKey key,
            @RequestBody SignalBody body) {
        String note = Text.optional("note", body.note(), Text.NOTE);
        SignalKind kind = Needed.value("kind", body.kind());
        LeadDesk.Made made = record.record(scope, id, expected, key, kind, note, body.at());
        String path = "/api/v1/leads/" + id + "/history";
        return Answers.created(path, made.lead(), LeadView.of(made.lead().value()));
    }

    @PostMapping("/level-confirmation")
    @Operation(summary = "Confirms that the level still holds; its horizon begins anew")
    @Allowed(
            roles = {Role.GROUP_ADMIN, Role.STORE_MANAGER, Role.SALES_CONSULTANT},
            scopes = "leads.write")
    ResponseEntity<LeadView> confirm(Scope scope, @PathVariable String id, Expected expected) {
        Versioned<Lead> lead = confirm.confirm(scope, id, expected);
        return Answers.ok(lead, LeadView.of(lead.value()));
    }
}
