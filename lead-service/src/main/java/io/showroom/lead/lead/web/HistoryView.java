package io.showroom.lead.lead.web;

import io.showroom.lead.intent.Evidence;
import io.showroom.lead.intent.IntentLevel;
import io.showroom.lead.intent.LevelChange;
import io.showroom.lead.lead.Lead;
import io.showroom.lead.lead.OwnerChange;
import io.showroom.lead.stage.Defeat;
import io.showroom.lead.stage.Stage;
import io.showroom.lead.stage.StageChange;
import java.util.List;

/** How a lead came to its level, its stage and its owner, oldest first. */
public record HistoryView(
        IntentLevel level,
        List<LevelChange> levels,
        List<Evidence> evidence,
        Stage stage,
        List<StageChange> stages,
        List<Defeat> defeats,
        String owner,
        List<OwnerChange> owners) {

    static HistoryView of(Lead lead) {
        return new HistoryView(
                lead.intent().level(),
                lead.intent().history(),
                lead.intent().evidence(),
                lead.progress().stage(),
                lead.progress().history(),
                lead.progress().defeats(),
                lead.owner(),
                lead.assignment().history());
    }
}
