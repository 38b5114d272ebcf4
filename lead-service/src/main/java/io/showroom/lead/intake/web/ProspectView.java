package io.showroom.lead.intake.web;

import io.showroom.lead.intake.TakeLeadMail;
import io.showroom.platform.problem.FieldProblem;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** What became of one prospect of a lead mail: taken, or refused with the reasons. */
record ProspectView(
        @Schema(description = "Its place in the mail, from 0")
        int index,

        @Schema(description = "Absent when it was refused") TakenView taken,
        @Schema(description = "Absent when it was taken") List<FieldProblem> refused) {

    static ProspectView of(TakeLeadMail.Result result) {
        return new ProspectView(
                result.index(),
                result.taken() == null ? null : TakenView.of(result.taken()),
                result.refused() == null ? null : result.refused().errors());
    }
}
