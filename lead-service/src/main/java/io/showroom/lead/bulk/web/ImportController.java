package io.showroom.lead.bulk.web;

import io.showroom.lead.bulk.ImportOptions;
import io.showroom.lead.bulk.ImportStatus;
import io.showroom.lead.bulk.LeadImport;
import io.showroom.lead.bulk.LeadImports;
import io.showroom.lead.bulk.ReceiveFile;
import io.showroom.lead.bulk.SteerImport;
import io.showroom.lead.enquiry.Source;
import io.showroom.platform.directory.Directory;
import io.showroom.platform.problem.Invalid;
import io.showroom.platform.problem.NotFound;
import io.showroom.platform.security.Allowed;
import io.showroom.platform.security.Role;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.Expected;
import io.showroom.platform.store.IdempotencyKey;
import io.showroom.platform.store.PageRequest;
import io.showroom.platform.store.Versioned;
import io.showroom.platform.text.Text;
import io.showroom.platform.web.Answers;
import io.showroom.platform.web.PageBody;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.InputStream;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Takes files of leads, and says how far they are. */
@RestController
@RequestMapping(ImportController.PATH)
@Tag(name = "imports")
class ImportController {
    static final String PATH = "/api/v1/leads/imports";

    private final ReceiveFile receive;
    private final SteerImport steer;
    private final LeadImports imports;
    private final Directory directory;

    ImportController(ReceiveFile receive, SteerImport steer, LeadImports imports, Directory directory) {
        this.receive = receive;
        this.steer = steer;
        this.imports = imports;
        this.directory = directory;
    }

    @PostMapping(
            consumes = {
                "text/csv",
                "text/tab-separated-values",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                "application/vnd.ms-excel",
                MediaType.TEXT_PLAIN_VALUE,
                MediaType.APPLICATION_OCTET_STREAM_VALUE
            })
    @Operation(
            summary = "A file of leads: CSV (UTF-8 or GB18030; comma, semicolon or tab) or XLSX",
            description = "Up to 100,000 rows and 50 MB. Columns are known by English or Chinese headers (see /fields);"
                    + " without one for phones or e-mails the import waits for its mapping. Goes on by itself, also"
                    + " over a restart; the answer's Location says how far it is. Each row stands alone.")
    @RequestBody(
            content = {
                @Content(mediaType = "text/csv", schema = @Schema(type = "string", format = "binary")),
                @Content(
                        mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                        schema = @Schema(type = "string", format = "binary"))
            })
    @Allowed(
            roles = {Role.GROUP_ADMIN, Role.STORE_MANAGER},
            scopes = "leads.write")
    ResponseEntity<ImportView> receive(
            Scope scope,
            IdempotencyKey key,
            @Parameter(
                            description =
                                    "Where its rows go; head office and systems may leave it out and name a store in"
                                            + " each row")
                    @RequestParam(required = false)
                    String store,
            @Parameter(example = "leads-2026-03.csv") @RequestParam(required = false) String fileName,
            @Parameter(description = "Only says what would become of each row; start it afterwards")
                    @RequestParam(defaultValue = "false")
                    boolean dryRun,
            @Parameter(description = "Of rows that name none") @RequestParam(defaultValue = "WEB") Source source,
            @Parameter(description = "Of rows that name none") @RequestParam(required = false) String campaign,
            @Parameter(description = "The system that the external ids are of", example = "old-crm")
                    @RequestParam(required = false)
                    String externalSource,
            @Parameter(
                            description =
                                    "Whether a row replaces what the lead of its external id knew, or only fills what"
                                            + " is empty")
                    @RequestParam(defaultValue = "true")
                    boolean overwrite,
            @Parameter(description = "Whether the clock of the first contact runs for new leads; not for an old list")
                    @RequestParam(defaultValue = "true")
                    boolean firstContactClock,
            @Parameter(description = "header:FIELD, over what the headers say", example = "客户手机:PHONE")
                    @RequestParam(required = false)
                    List<String> map,
            @Parameter(hidden = true) InputStream body) {
        ReceiveFile.Sent sent = new ReceiveFile.Sent(
                store(scope, store),
                Text.optional("fileName", fileName, Text.NAME),
                new ImportOptions(
                        source,
                        Text.optional("campaign", campaign, Text.LABEL),
                        Text.optional("externalSource", externalSource, Text.NAME),
                        overwrite,
                        firstContactClock),
                Mapping.ofParameters(map));
        Versioned<LeadImport> received = receive.receive(scope, key, sent, body);
        if (received.value().status() == ImportStatus.READY) {
            String id = received.value().id();
            Expected expected = Expected.version(received.version());
            received = dryRun ? steer.check(scope, id, expected) : steer.start(scope, id, expected);
        }
        return Answers.created(PATH + "/" + received.value().id(), received, view(received));
    }

    @GetMapping
    @Operation(summary = "Imports, newest first")
    @Allowed(
            roles = {Role.GROUP_ADMIN, Role.STORE_MANAGER},
            scopes = "leads.read")
    ResponseEntity<PageBody<ImportView>> list(
            Scope scope,
            @RequestParam(required = false) String store,
            @RequestParam(required = false) ImportStatus status,
            PageRequest page) {
        return Answers.page(imports.list(scope, store, status, page), this::view);
    }

    @GetMapping("/{id}")
    @Operation(summary = "How far an import is")
    @Allowed(
            roles = {Role.GROUP_ADMIN, Role.STORE_MANAGER},
            scopes = {"leads.read", "leads.write"})
    ResponseEntity<ImportView> one(Scope scope, @PathVariable String id) {
        Versioned<LeadImport> one = imports.get(scope, id);
        return Answers.ok(one, view(one));
    }

    private ImportView view(Versioned<LeadImport> one) {
        return ImportView.of(one.value(), steer.progress(one.value()));
    }

    private String store(Scope scope, String named) {
        if (named != null) {
            if (!scope.sees(named) || directory.store(scope.group(), named).isEmpty()) {
                throw new NotFound("store", named);
            }
            return named;
        }
        if (scope.allStores()) {
            return null;
        }
        if (scope.stores().size() != 1) {
            throw new Invalid("store", "required", "is missing: you have several");
        }
        return scope.stores().iterator().next();
    }
}
