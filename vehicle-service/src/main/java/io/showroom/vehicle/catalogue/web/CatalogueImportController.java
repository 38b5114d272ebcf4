package io.showroom.vehicle.catalogue.web;

import static io.showroom.platform.security.Role.GROUP_ADMIN;

import io.showroom.platform.problem.FieldProblem;
import io.showroom.platform.security.Allowed;
import io.showroom.platform.security.Scope;
import io.showroom.platform.web.Upload;
import io.showroom.vehicle.catalogue.ImportCatalogue;
import io.showroom.vehicle.catalogue.KeepCatalogue;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Takes the catalogue from a file. */
@RestController
@RequestMapping("/api/v1/catalogue-models/imports")
@Tag(name = "catalogue")
class CatalogueImportController {
    private static final long LARGEST_FILE = 10_000_000;

    private final ImportCatalogue take;
    private final CatalogueJson json;

    CatalogueImportController(ImportCatalogue take, CatalogueJson json) {
        this.take = take;
        this.json = json;
    }

    /** What came of a file. */
    record ImportView(
            @Schema(description = "Whether nothing was changed, as asked")
            boolean dryRun,

            @Schema(description = "Models added, changed or left as they were")
            long taken,

            @Schema(description = "Models not taken for their faults")
            long refused,

            @Schema(description = "Each model of the file, in its order")
            List<ResultView> models) {}

    /** What came of one model. */
    record ResultView(
            @Schema(example = "Volkswagen ID.4 2026") String name,

            @Schema(description = "Left out when it was not taken")
            KeepCatalogue.Outcome outcome,

            @Schema(description = "Why it was not taken, by place in the file")
            List<FieldProblem> faults) {}

    @PostMapping(consumes = "application/json")
    @Operation(
            summary = "Takes a JSON file: a list of models as they are added one by one; at most 10 MB",
            description = "Each model stands alone: it is added, changed when it is there, or refused with its faults."
                    + " The same file again changes nothing.")
    @Allowed(roles = GROUP_ADMIN, scopes = "vehicles.write")
    ImportView json(
            Scope scope,
            @Parameter(description = "Only says what would come of it") @RequestParam(defaultValue = "false")
                    boolean dryRun,
            @RequestBody byte[] file) {
        return answer(take.take(scope, json.read(file), dryRun), dryRun);
    }

    @PostMapping(consumes = "text/csv")
    @Operation(
            summary = "Takes a CSV file in UTF-8, a row an item; at most 10 MB",
            description =
                    "Columns: brand, model, modelYear, kind (MODEL, TRIM, COLOUR, INTERIOR, OPTION), code, en, zh-CN,"
                            + " price, currency, includes, requires, excludes, from, until. Codes of one cell are divided by |, of"
                            + " which one is required; rules that must all hold by ;. Rows of kind MODEL say when the model can be"
                            + " ordered, and may be left out.")
    @Allowed(roles = GROUP_ADMIN, scopes = "vehicles.write")
    ImportView csv(
            Scope scope,
            @Parameter(description = "Only says what would come of it") @RequestParam(defaultValue = "false")
                    boolean dryRun,
            @RequestBody byte[] file) {
        return answer(take.take(scope, CatalogueCsv.read(file), dryRun), dryRun);
    }

    private static ImportView answer(List<ImportCatalogue.Result> results, boolean dryRun) {
        long taken = results.stream().filter(result -> result.outcome() != null).count();
        return new ImportView(
                dryRun,
                taken,
                results.size() - taken,
                results.stream()
                        .map(r -> new ResultView(r.name(), r.outcome(), r.faults()))
                        .toList());
    }

    /** The file may be larger than other bodies. */
    @Configuration(proxyBeanMethods = false)
    static class FileLimit {
        @Bean
        Upload catalogueFile() {
            return new Upload("/api/v1/catalogue-models/imports", LARGEST_FILE);
        }
    }
}
