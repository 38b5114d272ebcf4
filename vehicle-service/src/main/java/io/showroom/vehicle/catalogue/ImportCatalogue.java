package io.showroom.vehicle.catalogue;

import io.showroom.platform.problem.FieldProblem;
import io.showroom.platform.problem.Invalid;
import io.showroom.platform.security.Scope;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Takes a file of models: each stands alone, so that one with a fault keeps none of the others out. */
@Component
public class ImportCatalogue {
    private final KeepCatalogue keep;

    ImportCatalogue(KeepCatalogue keep) {
        this.keep = keep;
    }

    /**
     * One model of a file as far as it could be read.
     *
     * @param name what it is called in the file, for the answer
     * @param offering null when it could not be read
     * @param faults why not; places are those of the file
     */
    public record Read(String name, Offering offering, List<FieldProblem> faults) {}

    /** @param outcome null when the model was not taken for its faults */
    public record Result(String name, KeepCatalogue.Outcome outcome, List<FieldProblem> faults) {}

    /** @param dryRun whether only to say what would come of it */
    public List<Result> take(Scope scope, List<Read> file, boolean dryRun) {
        List<Result> results = new ArrayList<>();
        for (Read model : file) {
            results.add(
                    model.faults().isEmpty()
                            ? take(scope, model, dryRun)
                            : new Result(model.name(), null, model.faults()));
        }
        return results;
    }

    private Result take(Scope scope, Read model, boolean dryRun) {
        try {
            KeepCatalogue.Outcome outcome =
                    dryRun ? keep.tried(scope, model.offering()) : keep.put(scope, model.offering());
            return new Result(model.name(), outcome, List.of());
        } catch (Invalid faulty) {
            return new Result(model.name(), null, faulty.errors());
        }
    }
}
