package io.showroom.lead.bulk.web;

import io.showroom.lead.bulk.LeadImport;
import io.showroom.lead.bulk.ListRefusals;
import io.showroom.lead.bulk.Refusal;
import io.showroom.platform.problem.FieldProblem;
import io.showroom.platform.security.Allowed;
import io.showroom.platform.security.Role;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.PageRequest;
import io.showroom.platform.web.Answers;
import io.showroom.platform.web.PageBody;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The rows of an import that could not be taken, and why. */
@RestController
@RequestMapping(ImportController.PATH + "/{id}/refusals")
@Tag(name = "imports")
class RefusalController {
    private final ListRefusals list;

    RefusalController(ListRefusals list) {
        this.list = list;
    }

    /** A row that could not be taken. */
    record RefusalView(
            @Schema(description = "Its number, as a spreadsheet counts", example = "17")
            int row,

            @Schema(description = "As they stand in the file")
            List<String> cells,

            List<FieldProblem> reasons) {

        static RefusalView of(Refusal refusal) {
            return new RefusalView(refusal.row(), refusal.cells(), refusal.reasons());
        }
    }

    @GetMapping
    @Operation(summary = "Rows that could not be taken, by their numbers, as far as the import is")
    @Allowed(
            roles = {Role.GROUP_ADMIN, Role.STORE_MANAGER},
            scopes = "leads.write")
    ResponseEntity<PageBody<RefusalView>> refusals(Scope scope, @PathVariable String id, PageRequest page) {
        return Answers.page(list.page(scope, id, page), RefusalView::of);
    }

    @GetMapping("/file")
    @Operation(
            summary = "The same as a file like the one that was sent, with the number and the reasons of each row",
            description = "In its format, encoding and columns, so that it can be mended and sent again.")
    @ApiResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = "text/csv", schema = @Schema(type = "string", format = "binary")),
                @Content(
                        mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                        schema = @Schema(type = "string", format = "binary"))
            })
    @Allowed(
            roles = {Role.GROUP_ADMIN, Role.STORE_MANAGER},
            scopes = "leads.write")
    void file(Scope scope, @PathVariable String id, HttpServletResponse response) throws IOException {
        LeadImport one = list.shown(scope, id);
        String name = "refused-" + id + "." + one.dialect().format().extension();
        response.setContentType(one.dialect().mediaType());
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"");
        list.write(one, response.getOutputStream());
    }
}
