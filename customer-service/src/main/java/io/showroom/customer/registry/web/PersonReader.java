package io.showroom.customer.registry.web;

import io.showroom.customer.profile.PersonFacts;
import io.showroom.platform.problem.Invalid;
import io.showroom.platform.text.Text;
import java.time.LocalDate;

/** Reads what is known of a person; nobody was born in the future, nor over 130 years ago (handbook, section 10). */
final class PersonReader {
    private static final int OLDEST = 130;

    private PersonReader() {}

    static PersonFacts read(PersonFacts body, LocalDate today) {
        if (body == null) {
            return null;
        }
        LocalDate born = body.birthDate();
        if (born != null && (born.isAfter(today) || born.isBefore(today.minusYears(OLDEST)))) {
            throw new Invalid("person.birthDate", "out-of-range", "is no birth date of somebody alive");
        }
        return new PersonFacts(
                born,
                body.gender(),
                Text.optional("person.occupation", body.occupation(), Text.LABEL),
                Text.optional("person.industry", body.industry(), Text.LABEL));
    }
}
