package io.showroom.lead.intake.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** What became of a lead mail. */
record MailView(
        @Schema(description = "The id under which the mail is kept as it came")
        String message,

        List<ProspectView> results) {}
