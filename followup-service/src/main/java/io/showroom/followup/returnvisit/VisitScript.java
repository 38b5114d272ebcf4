package io.showroom.followup.returnvisit;

import io.showroom.followup.task.TaskReason;
import java.util.Locale;

/** What a return visit asks. */
final class VisitScript {
    private VisitScript() {}

    static String of(TaskReason reason, Locale language) {
        boolean chinese = "zh".equals(language.getLanguage());
        if (reason == TaskReason.DELIVERY) {
            return chinese
                    ? "祝贺提车，询问用车情况，进行交车满意度调查（总体0–10分及各项）。"
                    : "Congratulate on the car, ask how it runs, take the survey on the delivery (overall 0–10, factors).";
        }
        return chinese
                ? "感谢进店维修，询问车况，进行服务满意度调查（总体0–10分及各项）。"
                : "Thank for the visit, ask how the car runs, take the survey on the service (overall 0–10, factors).";
    }
}
