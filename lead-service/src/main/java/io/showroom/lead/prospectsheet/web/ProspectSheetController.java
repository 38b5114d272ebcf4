package io.showroom.lead.prospectsheet.web;

import io.showroom.contracts.value.Labels;
import io.showroom.lead.lead.LeadRulebook;
import io.showroom.lead.prospectsheet.OpenProspectSheet;
import io.showroom.lead.prospectsheet.ProspectSheet;
import io.showroom.lead.prospectsheet.SheetColumn;
import io.showroom.lead.sheet.SheetFormat;
import io.showroom.lead.stage.Card;
import io.showroom.platform.security.Allowed;
import io.showroom.platform.security.Role;
import io.showroom.platform.security.Scope;
import io.showroom.platform.text.Text;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Gives out the prospect sheet of a consultant, as it streams from the database. */
@RestController
@Tag(name = "cards")
class ProspectSheetController {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final OpenProspectSheet open;
    private final SheetJson json;
    private final LeadRulebook rulebook;

    ProspectSheetController(OpenProspectSheet open, SheetJson json, LeadRulebook rulebook) {
        this.open = open;
        this.json = json;
        this.rulebook = rulebook;
    }

    /** The sheet as JSON. */
    record SheetView(
            List<Labels> columns,

            @Schema(
                    description =
                            "A card each, the one that came onto it last first: values by the codes of the columns;"
                                    + " moments in UTC; what has no value is left out",
                    example = "[{\"NAME\":\"王小明\",\"PHONE\":\"138****8000\",\"MODEL\":\"ID.4\",\"LEVEL\":\"B\"}]")
            List<Map<SheetColumn, Object>> rows) {}

    @GetMapping(
            path = "/api/v1/prospect-sheets/{consultant}",
            produces = {MediaType.APPLICATION_JSON_VALUE, "text/csv", XLSX})
    @Operation(
            summary = "The prospect sheet (意向客户管理表) of a consultant: all their open prospects, as JSON, CSV or XLSX",
            description =
                    "Phones and e-mails masked, no prices. CSV and XLSX are in the reader's language (Accept-Language)"
                            + " and in the store's time; CSV is UTF-8 with a byte-order mark. A cell that a spreadsheet would run"
                            + " is led by an apostrophe.")
    @ApiResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = "application/json", schema = @Schema(implementation = SheetView.class)),
                @Content(mediaType = "text/csv", schema = @Schema(type = "string", format = "binary")),
                @Content(mediaType = XLSX, schema = @Schema(type = "string", format = "binary"))
            })
    @Allowed(
            roles = {Role.GROUP_ADMIN, Role.STORE_MANAGER, Role.SALES_CONSULTANT},
            scopes = "leads.read")
    void sheet(
            Scope scope,
            @Parameter(description = "Staff id") @PathVariable String consultant,
            @Parameter(description = "One store; without it all that you see") @RequestParam(required = false)
                    String store,
            @Parameter(description = "B for who has ordered, C for owners") @RequestParam(defaultValue = "A") Card card,
            @Parameter(description = "json, csv or xlsx, over what Accept says", example = "xlsx")
                    @RequestParam(required = false)
                    String format,
            @Parameter(hidden = true) @RequestHeader(name = HttpHeaders.ACCEPT, required = false) String accept,
            @Parameter(hidden = true) Locale reader,
            HttpServletResponse response)
            throws IOException {
        SheetKind kind = SheetKind.of(format, accept);
        ProspectSheet sheet = open.open(scope, consultant, Text.optional("store", store, Text.NAME), card);
        switch (kind) {
            case JSON -> {
                response.setContentType(MediaType.APPLICATION_JSON_VALUE);
                json.write(sheet, response.getOutputStream());
            }
            case CSV -> file(sheet, SheetFormat.CSV, card + "-" + consultant, reader, response);
            case XLSX -> file(sheet, SheetFormat.XLSX, card + "-" + consultant, reader, response);
        }
    }

    private void file(ProspectSheet sheet, SheetFormat format, String name, Locale reader, HttpServletResponse response)
            throws IOException {
        SheetFile file = new SheetFile(format, reader, lead -> rulebook.of(lead).zone());
        response.setContentType(file.dialect().mediaType());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename("cards-" + name + "." + format.extension(), StandardCharsets.UTF_8)
                        .build()
                        .toString());
        file.write(sheet, response.getOutputStream());
    }
}
