package io.showroom.testkit.logs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PersonalDataTest {
    static void sent(String body) {
        PersonalData.noteFrom(body.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void names_phones_and_mails_of_a_json_body_are_known_wherever_they_stand() {
        sent("""
                {"name": "王小明明", "contacts": [{"phones": ["138 0000 4711", "+49 89 4711 0815"]}],
                 "customer": {"email": "wang.one@example.com"}, "source": "WALK_IN_OF_SOMEBODY"}""");

        assertThat(PersonalData.in("customer 王小明明 is new"))
                .hasValueSatisfying(field -> assertThat(field).startsWith("name"));
        assertThat(PersonalData.in("calling +8613800004711")).isPresent();
        assertThat(PersonalData.in("calling +498947110815")).isPresent();
        assertThat(PersonalData.in("to wang.one@example.com.")).isPresent();
        assertThat(PersonalData.in("source WALK_IN_OF_SOMEBODY")).isEmpty();
    }

    @Test
    void names_and_phones_of_lead_mail_are_known() {
        sent(
                "<?ADF version=\"1.0\"?><adf><name part=\"full\">Erika Mustermann</name><phone>0151 47110815</phone></adf>");

        assertThat(PersonalData.in("lead of Erika Mustermann")).isPresent();
        assertThat(PersonalData.in("+4915147110815")).isPresent();
    }

    @Test
    void short_words_and_broken_bodies_tell_nothing() {
        sent("{\"name\": \"Li\"}");
        sent("{\"name\": \"broken body");

        assertThat(PersonalData.in("Listening to broken body")).isEmpty();
    }
}
