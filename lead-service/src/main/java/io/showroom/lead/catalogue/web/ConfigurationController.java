package io.showroom.lead.catalogue.web;

import io.showroom.contracts.value.Money;
import io.showroom.lead.catalogue.Configuration;
import io.showroom.lead.catalogue.ConfigureCar;
import io.showroom.lead.deal.CarSpec;
import io.showroom.lead.lead.LeadRulebook;
import io.showroom.lead.lead.LeadRules;
import io.showroom.lead.lead.web.CarSpecs;
import io.showroom.platform.problem.FieldProblem;
import io.showroom.platform.problem.Invalid;
import io.showroom.platform.security.Allowed;
import io.showroom.platform.security.Role;
import io.showroom.platform.security.Scope;
import io.showroom.platform.text.Text;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.util.List;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Says whether a car can be built as wished, and what the catalogue asks for it, before anything is offered or ordered. */
@RestController
@RequestMapping("/api/v1/leads/configurations")
@Tag(name = "orders")
class ConfigurationController {
    private final ConfigureCar configure;
    private final LeadRulebook rulebook;
    private final Clock clock;

    ConfigurationController(ConfigureCar configure, LeadRulebook rulebook, Clock clock) {
        this.configure = configure;
        this.rulebook = rulebook;
        this.clock = clock;
    }

    /** A car as wished, by the catalogue's codes or names. */
    record ConfigurationBody(
            @Schema(description = "Where it would be ordered, a store of yours", example = "sh-pudong")
            String store,

            @Schema(example = "Volkswagen") String brand,
            @Schema(example = "ID.4") String model,
            @Schema(example = "2026") Integer modelYear,
            @Schema(example = "PRO") String trim,
            @Schema(example = "RED") String colour,
            String interior,
            @Schema(example = "[\"ROOF\"]") List<String> options) {}

    /** Whether it can be built. */
    record ConfigurationView(
            @Schema(description = "False when the group has no catalogue of the brand: then nothing is checked")
            boolean listed,

            @Schema(description = "Whether it can be ordered so")
            boolean allowed,

            @Schema(description = "What does not go together, or is not offered")
            List<FieldProblem> faults,

            @Schema(description = "The car by the catalogue's names")
            CarSpec car,

            @Schema(description = "Codes of everything chosen and of what comes with it")
            List<String> codes,

            @Schema(description = "What the catalogue asks for it")
            Money listPrice) {}

    @PostMapping("/check")
    @Operation(summary = "Checks a car against the group's catalogue today, and prices it; changes nothing")
    @Allowed(
            roles = {Role.GROUP_ADMIN, Role.STORE_MANAGER, Role.SALES_CONSULTANT},
            scopes = {"leads.read", "leads.write"})
    ConfigurationView check(Scope scope, @RequestBody ConfigurationBody body) {
        String store = Text.required("store", body.store(), Text.NAME);
        if (!scope.sees(store)) {
            throw new Invalid("store", "unknown-store", "is not a store of yours");
        }
        LeadRules rules = rulebook.inField("store", scope.group(), store);
        CarSpec wanted = CarSpecs.read(
                "",
                Text.required("brand", body.brand(), Text.NAME),
                body.model(),
                body.modelYear(),
                body.trim(),
                body.colour(),
                body.interior(),
                body.options());
        return checked(rules, wanted);
    }

    private ConfigurationView checked(LeadRules rules, CarSpec wanted) {
        try {
            return configure
                    .check(rules, "", wanted, rules.dayAt(clock.instant()))
                    .map(ConfigurationController::allowed)
                    .orElse(new ConfigurationView(false, true, List.of(), wanted, List.of(), null));
        } catch (Invalid faulty) {
            return new ConfigurationView(true, false, faulty.errors(), wanted, List.of(), null);
        }
    }

    private static ConfigurationView allowed(Configuration built) {
        return new ConfigurationView(
                true,
                true,
                List.of(),
                built.spec(),
                built.build().codes(),
                built.build().listPrice());
    }
}
