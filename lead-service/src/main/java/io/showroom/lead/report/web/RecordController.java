package io.showroom.lead.report.web;

import io.showroom.lead.report.Ask;
import io.showroom.lead.report.RecordList;
import io.showroom.lead.tally.Dimension;
import io.showroom.lead.tally.RecordKind;
import io.showroom.platform.problem.Invalid;
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
import java.util.List;
import java.util.Set;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lists the records behind a figure. */
@RestController
@RequestMapping("/api/v1/funnel/records")
@Tag(name = "funnel")
class RecordController {
    private static final int MOST_MARKS = 10;

    private final RecordList records;

    RecordController(RecordList records) {
        this.records = records;
    }

    @GetMapping
    @Operation(summary = "The records behind a figure, latest day first; every figure of a report links here")
    @Allowed(
            roles = {Role.GROUP_ADMIN, Role.STORE_MANAGER, Role.SALES_CONSULTANT},
            scopes = "leads.read")
    ResponseEntity<PageBody<RecordView>> list(
            Scope scope,
            @Parameter(description = "What is listed, and on which day it counts") @RequestParam RecordKind kind,
            Ask ask,
            @Parameter(description = "Brand or dealer chosen instead, however typed; of what was lost")
                    @RequestParam(required = false)
                    String competitor,
            @Parameter(
                            description =
                                    "What must be true of each, all of them: REACHED_, STOPPED_ (came no further),"
                                            + " TIMED_ (went forward from) and NOW_ with a stage, HELD_ with a level, LOST_FOR_"
                                            + " with a reason, OPEN, WON, LOST, PHONE, WAVERING, CAME, CAME_BACK, ANSWERED,"
                                            + " FIRST_ORDER; of receipts DEPOSIT, PAYMENT, TRADE_IN, REFUND; of"
                                            + " activities CALLS, DM_SENT, CUSTOMER_VISITS, WALK_IN_GROUPS,"
                                            + " TEST_DRIVE_GROUPS, NEGOTIATIONS",
                            example = "REACHED_VISITED")
                    @RequestParam(required = false)
                    List<String> mark,
            PageRequest page) {
        String instead = competitor == null ? null : Text.safe("competitor", competitor);
        Set<String> marks = mark == null ? Set.of() : Set.copyOf(mark);
        if (marks.size() > MOST_MARKS) {
            throw new Invalid("mark", "too-many", "must be at most " + MOST_MARKS);
        }
        return Answers.page(
                records.page(scope, kind, ask.with(Dimension.COMPETITOR, instead), marks, page), RecordView::of);
    }
}
