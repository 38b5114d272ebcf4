package io.showroom.lead.intake.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.showroom.lead.enquiry.Source;
import io.showroom.lead.enquiry.SourceNeed;
import io.showroom.platform.security.Allowed;
import io.showroom.platform.security.Role;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Arrays;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The sources of leads, and what each has to tell. */
@RestController
@RequestMapping("/api/v1/leads/sources")
@Tag(name = "intake")
class SourceController {

    /** A source, labelled for people. */
    record SourceView(
            @Schema(example = "REPAIR_SHOP") String code,
            @Schema(example = "repair shop") String en,
            @JsonProperty("zh-CN") @Schema(example = "修理厂") String zh,

            @Schema(description = "Absent when nothing more is needed")
            Needed needs) {}

    /** What an enquiry from a source has to tell; without it, it is taken with a warning. */
    record Needed(
            @Schema(description = "The field of the enquiry", example = "sourceDetail")
            String field,

            @Schema(example = "the firm that gave the hint") String en,

            @JsonProperty("zh-CN") @Schema(example = "提供情报的商家")
            String zh) {}

    @GetMapping
    @Operation(summary = "The sources of leads with their labels, and what an enquiry from each has to tell")
    @Allowed(
            roles = {Role.GROUP_ADMIN, Role.STORE_MANAGER, Role.SALES_CONSULTANT, Role.CALL_AGENT},
            scopes = {"leads.read", "leads.write"})
    List<SourceView> sources() {
        return Arrays.stream(Source.values()).map(SourceController::view).toList();
    }

    private static SourceView view(Source source) {
        SourceNeed need = source.needs();
        Needed needed = need == SourceNeed.NOTHING ? null : new Needed(need.field(), need.en(), need.zh());
        return new SourceView(source.name(), source.en(), source.zh(), needed);
    }
}
