package io.showroom.customer.profile;

import io.showroom.contracts.value.InvalidValue;
import io.showroom.platform.text.Text;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.regex.Pattern;

/**
 * What another system of the group calls the customer. It names one customer only, and a customer may have several.
 *
 * @param system the other system, e.g. {@code dms}: 1 to 40 letters, digits, dots, dashes or underscores
 * @param id the customer's id there: 1 to 100 visible characters
 */
public record ExternalId(
        @Schema(example = "dms") String system,

        @Schema(example = "C-10042") String id) {
    private static final Pattern SYSTEM = Pattern.compile("[A-Za-z0-9._-]{1,40}");

    public ExternalId {
        if (system == null || !SYSTEM.matcher(system).matches()) {
            throw new InvalidValue(
                    "external-id.system", "a system has 1 to 40 letters, digits, dots, dashes or underscores");
        }
        if (id == null || !id.equals(Text.optional("externalId", id, Text.NAME))) {
            throw new InvalidValue("external-id.id", "an id has 1 to 100 visible characters, without blanks around");
        }
    }
}
