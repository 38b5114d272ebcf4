package io.showroom.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class BodiesTest {

    @Test
    void the_check_digit_is_the_handbooks_for_its_vins() {
        assertThat(Bodies.vinCheckDigit("1M8GDM9AXKP042788")).isEqualTo('X');
        assertThat(Bodies.vinCheckDigit("LSVAL41Z882104202")).isEqualTo('8');
    }

    @RepeatedTest(20)
    void a_vin_and_a_resident_id_have_their_form() {
        assertThat(Bodies.vin()).matches("LSVAL41Z[0-9X]R2\\d{6}");
        assertThat(Bodies.residentId()).matches("31010119880512\\d{3}[0-9X]");
    }

    @Test
    void the_proof_of_a_sign_in_is_that_of_rfc_7636() {
        assertThat(new Pkce("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk").challenge())
                .isEqualTo("E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
    }
}
