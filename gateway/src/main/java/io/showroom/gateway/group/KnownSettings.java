package io.showroom.gateway.group;

import io.showroom.platform.directory.SettingsCheck;
import io.showroom.platform.problem.FieldProblem;
import io.showroom.platform.problem.Invalid;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Settings whose section has a published schema are held against it before any service is told of them. */
@Component
public class KnownSettings {
    private final SettingsCheck check;

    KnownSettings(JsonMapper json) {
        this.check = new SettingsCheck(json);
    }

    /** @throws Invalid that names every fault */
    public void require(GroupDetails details) {
        List<FieldProblem> faults = check.faults(details.settings());
        if (!faults.isEmpty()) {
            throw new Invalid(faults);
        }
    }
}
