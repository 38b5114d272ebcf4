package io.showroom.lead.order;

import io.showroom.lead.catalogue.Configuration;
import io.showroom.lead.catalogue.ConfigureCar;
import io.showroom.lead.deal.OrderedCar;
import io.showroom.lead.lead.LeadRules;
import io.showroom.platform.problem.FieldProblem;
import io.showroom.platform.problem.Invalid;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the lines of an order of the cars wanted, each checked against the catalogue; all faults are named at once. */
final class LineUp {
    private final ConfigureCar configure;

    LineUp(ConfigureCar configure) {
        this.configure = configure;
    }

    /** @param today of the store's zone */
    List<OrderedCar> of(List<WantedCar> wanted, LeadRules rules, LocalDate today) {
        List<FieldProblem> faults = new ArrayList<>();
        List<OrderedCar> lines = new ArrayList<>();
        for (WantedCar car : wanted) {
            try {
                Optional<Configuration> built = configure.check(rules, car.at(), car.spec(), today);
                for (int n = 0; n < car.quantity(); n++) {
                    lines.add(line(lines.size() + 1, car, built));
                }
            } catch (Invalid faulty) {
                faults.addAll(faulty.errors());
            }
        }
        if (!faults.isEmpty()) {
            throw new Invalid(faults);
        }
        return lines;
    }

    private static OrderedCar line(int number, WantedCar car, Optional<Configuration> built) {
        return built.map(b -> OrderedCar.ordered(number, b.spec(), b.build(), car.price()))
                .orElseGet(() -> OrderedCar.ordered(number, car.spec(), null, car.price()));
    }
}
