package io.showroom.lead.lever.web;

import io.showroom.lead.lever.EarlyDrop;
import io.showroom.lead.lever.Mouth;
import io.showroom.lead.lever.Objections;
import io.showroom.lead.lever.Refill;
import io.showroom.lead.lever.ReportEarlyDrop;
import io.showroom.lead.lever.ReportMouth;
import io.showroom.lead.lever.ReportObjections;
import io.showroom.lead.lever.ReportRefill;
import io.showroom.lead.lever.ReportSpeed;
import io.showroom.lead.lever.Speed;
import io.showroom.lead.report.Ask;
import io.showroom.platform.security.Allowed;
import io.showroom.platform.security.Role;
import io.showroom.platform.security.Scope;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The levers of the funnel as reports; that of the sources has a controller of its own. */
@RestController
@RequestMapping("/api/v1/funnel/levers")
@Tag(name = "levers")
class LeverController {
    private final ReportEarlyDrop earlyDrop;
    private final ReportObjections objections;
    private final ReportSpeed speed;
    private final ReportRefill refill;
    private final ReportMouth mouth;

    LeverController(
            ReportEarlyDrop earlyDrop,
            ReportObjections objections,
            ReportSpeed speed,
            ReportRefill refill,
            ReportMouth mouth) {
        this.earlyDrop = earlyDrop;
        this.objections = objections;
        this.speed = speed;
        this.refill = refill;
        this.mouth = mouth;
    }

    @GetMapping("/early-drop")
    @Operation(
            summary = "Drop early what will not pay: how late leads are lost, at what effort, which to decide on now")
    @Allowed(
            roles = {Role.GROUP_ADMIN, Role.STORE_MANAGER, Role.SALES_CONSULTANT},
            scopes = "leads.read")
    EarlyDrop earlyDrop(Scope scope, Ask ask) {
        return earlyDrop.report(scope, ask);
    }

    @GetMapping("/objections")
    @Operation(summary = "Find the objection of the wavering: why leads are lost, to whom, what becomes of who wavers")
    @Allowed(
            roles = {Role.GROUP_ADMIN, Role.STORE_MANAGER, Role.SALES_CONSULTANT},
            scopes = "leads.read")
    Objections objections(Scope scope, Ask ask) {
        return objections.report(scope, ask);
    }

    @GetMapping("/speed")
    @Operation(summary = "Speed: first answer, days in each stage, days to order and to delivery")
    @Allowed(
            roles = {Role.GROUP_ADMIN, Role.STORE_MANAGER, Role.SALES_CONSULTANT},
            scopes = "leads.read")
    Speed speed(Scope scope, Ask ask) {
        return speed.report(scope, ask);
    }

    @GetMapping("/refill")
    @Operation(summary = "Refill every week: what came in week by week against what the deals wanted take")
    @Allowed(
            roles = {Role.GROUP_ADMIN, Role.STORE_MANAGER, Role.SALES_CONSULTANT},
            scopes = "leads.read")
    Refill refill(
            Scope scope,
            Ask ask,
            @Parameter(description = "Deals wanted a week", example = "5") @RequestParam long deals,
            @Parameter(description = "Weeks to look back on, the running one included, at most 53")
                    @RequestParam(defaultValue = "8")
                    int weeks) {
        return refill.report(scope, ask, deals, weeks);
    }

    @GetMapping("/mouth")
    @Operation(summary = "Widen the mouth: new leads by source against the period of the same length before")
    @Allowed(
            roles = {Role.GROUP_ADMIN, Role.STORE_MANAGER, Role.SALES_CONSULTANT},
            scopes = "leads.read")
    Mouth mouth(Scope scope, Ask ask) {
        return mouth.report(scope, ask);
    }
}
