package io.showroom.vehicle.catalogue.web;

import io.showroom.platform.problem.BadRequest;
import io.showroom.platform.problem.FieldProblem;
import io.showroom.platform.problem.Invalid;
import io.showroom.vehicle.catalogue.ImportCatalogue.Read;
import io.showroom.vehicle.catalogue.Offering;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a JSON file of models, each as strictly as a body of its own. */
@Component
class CatalogueJson {
    private static final int MOST_MODELS = 5_000;

    private final JsonMapper json;

    CatalogueJson(JsonMapper json) {
        this.json = json;
    }

    /** @throws BadRequest when it is no list of models at all */
    List<Read> read(byte[] file) {
        JsonNode list;
        try {
            list = json.readTree(file);
        } catch (JacksonException broken) {
            throw new BadRequest("malformed-json", "The file is no JSON.");
        }
        if (!list.isArray() || list.isEmpty() || list.size() > MOST_MODELS) {
            throw new BadRequest("body", "no-list", "must be a list of 1 to " + MOST_MODELS + " models");
        }
        List<Read> models = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            models.add(model("[" + i + "]", list.get(i)));
        }
        return models;
    }

    private Read model(String at, JsonNode node) {
        try {
            Offering offering = json.treeToValue(node, ModelBody.class).offering();
            return new Read(name(at, offering), offering, List.of());
        } catch (JacksonException unreadable) {
            StringBuilder field = new StringBuilder(at);
            unreadable
                    .getPath()
                    .forEach(step -> field.append(
                            step.getPropertyName() == null
                                    ? "[" + step.getIndex() + "]"
                                    : "." + step.getPropertyName()));
            FieldProblem fault =
                    new FieldProblem(field.toString(), "wrong-type", "is not of the type that is wanted here");
            return new Read(at, null, List.of(fault));
        } catch (Invalid faulty) {
            List<FieldProblem> faults = faulty.errors().stream()
                    .map(fault -> new FieldProblem(at + "." + fault.field(), fault.code(), fault.message()))
                    .toList();
            return new Read(at, null, faults);
        }
    }

    private static String name(String at, Offering offering) {
        return offering.brand() + " " + offering.model() + " " + offering.modelYear();
    }
}
