package io.showroom.gateway.directory.web;

import static io.showroom.platform.security.Role.GROUP_ADMIN;

import io.showroom.contracts.value.Labels;
import io.showroom.gateway.directory.AnnounceDirectory;
import io.showroom.gateway.directory.AnnounceDirectory.Told;
import io.showroom.gateway.directory.AnnounceDirectory.Which;
import io.showroom.gateway.directory.Authority;
import io.showroom.gateway.directory.DirectoryFile;
import io.showroom.gateway.directory.EntryKind;
import io.showroom.gateway.directory.ImportDirectory;
import io.showroom.gateway.directory.ImportReport;
import io.showroom.gateway.directory.Outcome;
import io.showroom.platform.problem.FieldProblem;
import io.showroom.platform.security.Allowed;
import io.showroom.platform.security.Scope;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The directory as a whole: taken in from a file, told again on its topic. */
@RestController
@RequestMapping("/api/v1/directory")
class DirectoryController {
    private final ImportDirectory imports;
    private final AnnounceDirectory announce;

    DirectoryController(ImportDirectory imports, AnnounceDirectory announce) {
        this.imports = imports;
        this.announce = announce;
    }

    /** What became of a file. */
    record ReportBody(
            @Schema(description = "Whether nothing was stored")
            boolean dryRun,

            long created,
            long updated,
            long unchanged,
            long rejected,
            List<LineBody> entries) {
        static ReportBody of(ImportReport report, Locale reader) {
            return new ReportBody(
                    report.trial(),
                    report.count(Outcome.CREATED),
                    report.count(Outcome.UPDATED),
                    report.count(Outcome.UNCHANGED),
                    report.count(Outcome.REJECTED),
                    report.lines().stream()
                            .map(line -> LineBody.of(line, reader))
                            .toList());
        }
    }

    /** What became of one entry. */
    record LineBody(
            EntryKind kind,

            @Schema(description = "Its place among the entries of its kind, from 0")
            int index,

            String id,
            Outcome outcome,

            @Schema(description = "The outcome in the reader's language")
            String outcomeLabel,

            @Schema(description = "Why it was rejected") List<FieldProblem> problems) {
        static LineBody of(ImportReport.Line line, Locale reader) {
            return new LineBody(
                    line.kind(),
                    line.index(),
                    line.id(),
                    line.outcome(),
                    Labels.label(line.outcome(), reader),
                    line.problems());
        }
    }

    @PostMapping("/imports")
    @Operation(
            summary = "Take in a file of the caller's group: each entry is added or changes the record of its id",
            description = "Each entry wholly or not at all; what the file does not name stays; safe to send again.")
    @Allowed(roles = GROUP_ADMIN, scopes = "directory.write")
    ReportBody take(
            Scope scope,
            @Parameter(description = "Only say what would become of each entry") @RequestParam(defaultValue = "false")
                    boolean dryRun,
            @RequestBody DirectoryFile file,
            Locale language) {
        return ReportBody.of(imports.take(new Authority.OfCaller(scope), file, dryRun), language);
    }

    @PostMapping("/announcements")
    @Operation(summary = "Tell the whole directory of the group again on its topic, after the topic was lost")
    @Allowed(roles = GROUP_ADMIN, scopes = "operations")
    Told announce(Scope scope) {
        return announce.announce(scope.group(), Which.ALL);
    }
}
