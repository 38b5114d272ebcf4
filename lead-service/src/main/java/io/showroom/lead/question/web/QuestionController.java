package io.showroom.lead.question.web;

import io.showroom.lead.question.AnswerQuestions;
import io.showroom.lead.question.StoreAnswers;
import io.showroom.platform.security.Allowed;
import io.showroom.platform.security.Role;
import io.showroom.platform.security.Scope;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.YearMonth;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Answers what every store must be able to answer. */
@RestController
@RequestMapping("/api/v1/funnel/questions")
@Tag(name = "funnel")
class QuestionController {
    private final AnswerQuestions answer;

    QuestionController(AnswerQuestions answer) {
        this.answer = answer;
    }

    @GetMapping
    @Operation(
            summary =
                    "Who walked in, bought, may buy and came back; customers held, reachable, talked with; who thinks of"
                            + " us first",
            description = "A consultant is answered of their own leads.")
    @Allowed(
            roles = {Role.GROUP_ADMIN, Role.STORE_MANAGER, Role.SALES_CONSULTANT},
            scopes = "leads.read")
    StoreAnswers answer(
            Scope scope,
            @RequestParam String store,
            @Parameter(description = "The running one when left out", example = "2026-03")
                    @RequestParam(required = false)
                    YearMonth month) {
        return answer.answer(scope, store, month);
    }
}
