package io.showroom.vehicle;

import static org.assertj.core.api.Assertions.assertThat;

import io.showroom.testkit.Api;
import io.showroom.testkit.Events;
import io.showroom.testkit.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever is wrong with a request, the answer says what, nothing is stored, and it is never a 500. */
@IntegrationTest
class BadInputIT {

    @Autowired
    Api api;

    @Autowired
    Events events;

    Workshop workshop;

    @BeforeEach
    void open() {
        workshop = Workshop.open(api, events);
    }

    @Test
    void a_bad_vehicle_is_refused_by_field_and_not_stored() {
        refused("/vin", "vin", "WVWZZZ3CZEE14028");
        refused("/vin", "vin", "1M8GDM9AXKP042789");
        refused("/vin", "vin", "IVWZZZ3CZEE140287");
        refused("/brand", "brand", "x".repeat(61));
        refused("/brand", "brand", "a\\u202Eb");
        refused("/brand", "brand", "a\\u0000b");
        refused("/plate", "plate", "{\"number\":\"沪A1\"}");
        refused("/producedOn", "producedOn", "9999-12-31");
        refused("/producedOn", "producedOn", "+999999999-12-31");
        refused("/soldOn", "soldOn", "1885-12-31");
        refused("/producedOn", "producedOn", "yesterday");
        refused("/mileage", "mileage", "-1");
        refused("/mileage", "mileage", "2000001");
        refused("/mileage", "mileage", "1.5");
        refused("/store", "store", "no-such-store");
        assertThat(workshop.asAdvisor().get("/api/v1/vehicles").json().at("/items"))
                .isEmpty();
    }

    @Test
    void a_valid_vin_with_a_check_digit_is_folded_and_taken() {
        String vin = workshop.asAdvisor()
                .post("/api/v1/vehicles", "{\"vin\":\" lsval41z-882104202 \",\"brand\":\"大众\",\"model\":\"朗逸😀\"}")
                .expect(201)
                .at("/vin");

        assertThat(vin).isEqualTo("LSVAL41Z882104202");
        assertThat(workshop.asAdvisor()
                        .get("/api/v1/vehicles?vin=lsval41z882104202")
                        .json()
                        .at("/items"))
                .hasSize(1);
    }

    @Test
    void broken_and_oversized_bodies_unknown_fields_and_strange_cursors_are_refused() {
        Api advisor = workshop.asAdvisor();

        advisor.post("/api/v1/vehicles", "{").expect(400);
        advisor.post("/api/v1/vehicles", "{} {}").expect(400);
        advisor.post("/api/v1/vehicles", "{\"colr\":\"x\"}").expect(422);
        advisor.post("/api/v1/vehicles", "\"" + "x".repeat(10_000_000) + "\"").expect(413);
        advisor.get("/api/v1/vehicles?cursor=xyz").expect(400);
        advisor.get("/api/v1/vehicles?limit=0").expect(422);
        advisor.get("/api/v1/bookings?day=2026-02-30").expect(400);
        advisor.get("/api/v1/bookings?day=%2B999999999-01-01").expect(422);
    }

    @Test
    void bad_jobs_and_parts_are_refused_by_field() {
        String order =
                workshop.anOpenOrder(workshop.anOwnedCar("customer-1"), 10_000).at("/id");
        String jobs = "/api/v1/work-orders/" + order + "/jobs";
        String parts = "/api/v1/work-orders/" + order + "/parts";
        Api advisor = workshop.asAdvisor();

        advisor.post(jobs, workshop.aJob().replace("1.5", "0")).expect(422);
        advisor.post(jobs, workshop.aJob().replace("1.5", "1.555")).expect(422);
        advisor.post(jobs, workshop.aJob().replace("1.5", "1e999999")).expect(422);
        advisor.post(jobs, workshop.aJob().replace("450.00", "450.001")).expect(422);
        advisor.post(jobs, workshop.aJob().replace("450.00", "-1")).expect(422);
        advisor.post(jobs, workshop.aJob().replace("MAINTENANCE", "MAGIC")).expect(422);
        advisor.post(parts, workshop.aPart().replace("4.5", "-4.5")).expect(422);
        advisor.post(parts, workshop.aPart().replace("88.50", "1e30")).expect(422);
        assertThat(advisor.get("/api/v1/work-orders/" + order).at("/state")).isEqualTo("OPEN");
    }

    private void refused(String pointer, String field, String value) {
        String good = "{\"vin\":\"" + Workshop.newVin() + "\",\"brand\":\"大众\",\"model\":\"Passat\"}";
        boolean raw = value.startsWith("{") || field.equals("mileage");
        String bad = raw ? value : "\"" + value + "\"";
        String body = good.contains("\"" + field + "\"")
                ? good.replaceAll("\"" + field + "\":\"[^\"]*\"", "\"" + field + "\":" + bad.replace("\\", "\\\\"))
                : good.replace("}", ",\"" + field + "\":" + bad + "}");
        Api.Answer answer = workshop.asAdvisor().post("/api/v1/vehicles", body);
        assertThat(answer.status()).as(body + " → " + answer.text()).isEqualTo(422);
        assertThat(answer.text()).as(pointer).contains("\"" + field);
    }
}
