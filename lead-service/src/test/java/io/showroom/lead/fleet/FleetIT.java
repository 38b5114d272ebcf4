package io.showroom.lead.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import io.showroom.lead.LeadIT;
import io.showroom.testkit.Api;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FleetIT extends LeadIT {
    private static final String CARS = "/api/v1/demo-cars";

    private String body(String plate) {
        return json("{'store': '" + world.shanghai + "', 'plate': '" + plate
                + "', 'brand': 'Volkswagen', 'model': 'ID.4', 'mileage': 1200}");
    }

    private String aDemoCar(String plate) {
        return manager.post(CARS, body(plate)).expect(201).at("/id");
    }

    private Api holdingCar(String id) {
        return manager.with("If-Match", manager.get(CARS + "/" + id).etag());
    }

    @Test
    void a_demo_car_is_added_corrected_withdrawn_brought_back_and_retired() {
        String car = aDemoCar("沪A·D12345");
        assertThat(events.await("lead.demo-car-changed.v1", car)
                        .json()
                        .at("/plate")
                        .asString())
                .isEqualTo("沪AD12345");
        manager.patch(CARS + "/" + car, json("{'colour': '白色'}")).expect(428);
        assertThat(holdingCar(car)
                        .patch(CARS + "/" + car, json("{'colour': '白色', 'vin': 'LSVAL41Z882104202'}"))
                        .expect(200)
                        .at("/vin"))
                .isEqualTo("LSVAL41Z882104202");
        holdingCar(car)
                .patch(CARS + "/" + car, json("{'plate': null, 'vin': null}"))
                .expect(422);
        holdingCar(car).patch(CARS + "/" + car, json("{'mileage': -1}")).expect(422);
        assertThat(holdingCar(car)
                        .patch(CARS + "/" + car, json("{'mileage': 1201}"))
                        .expect(200)
                        .at("/mileage"))
                .isEqualTo("1201");
        holdingCar(car).patch(CARS + "/" + car, json("{'state': 'RETIRED'}")).expect(422);
        holdingCar(car)
                .post(CARS + "/" + car + "/state", json("{'to': 'WITHDRAWN', 'note': '保养'}"))
                .expect(200);
        assertThat(manager.get(CARS + "?state=AVAILABLE").json().at("/items")).isEmpty();
        holdingCar(car)
                .post(CARS + "/" + car + "/state", json("{'to': 'WITHDRAWN'}"))
                .expect(409);
        holdingCar(car)
                .post(CARS + "/" + car + "/state", json("{'to': 'AVAILABLE'}"))
                .expect(200);
        holdingCar(car)
                .post(CARS + "/" + car + "/state", json("{'to': 'RETIRED'}"))
                .expect(200);
        holdingCar(car)
                .post(CARS + "/" + car + "/state", json("{'to': 'AVAILABLE'}"))
                .expect(409);
        holdingCar(car).patch(CARS + "/" + car, json("{'colour': '黑色'}")).expect(409);
    }

    @Test
    void a_plate_is_in_the_groups_fleets_once_until_its_car_has_left() {
        String car = aDemoCar("沪AD12345");
        assertThat(manager.post(CARS, body("沪AD12345")).expect(409).at("/type")).endsWith("/demo-car-exists");
        String other = aDemoCar("沪AD54321");
        holdingCar(other)
                .patch(CARS + "/" + other, json("{'plate': '沪AD12345'}"))
                .expect(409);
        holdingCar(car)
                .post(CARS + "/" + car + "/state", json("{'to': 'RETIRED'}"))
                .expect(200);
        manager.post(CARS, body("沪AD12345")).expect(201);
    }

    @Test
    void it_is_added_once_for_its_key_and_the_key_takes_no_other_body() {
        Api keyed = manager.with("Idempotency-Key", "car");
        String car = keyed.post(CARS, body("沪AD12345")).expect(201).at("/id");
        assertThat(keyed.post(CARS, body("沪AD12345")).expect(201).at("/id")).isEqualTo(car);
        keyed.post(CARS, body("沪AD54321")).expect(422);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {'brand': 'VW', 'model': 'x', 'plate': '沪AD12345'}                              | store
            {'store': 'SH', 'brand': 'VW', 'model': 'x'}                                     | plate
            {'store': 'SH', 'brand': 'VW', 'model': 'x', 'plate': '沪1'}                     | plate
            {'store': 'SH', 'brand': 'VW', 'model': 'x', 'vin': 'LSVAL41Z882104203'}         | vin
            {'store': 'SH', 'brand': 'VW', 'plate': '沪AD12345'}                             | model
            {'store': 'SH', 'brand': 'VW', 'model': 'x', 'plate': '沪AD12345', 'mileage': -1} | mileage
            {'store': 'elsewhere', 'brand': 'VW', 'model': 'x', 'plate': '沪AD12345'}        | store
            """)
    void bad_cars_are_refused_by_the_field_at_fault(String body, String field) {
        String told = json(body.replace("'SH'", "'" + world.shanghai + "'"));
        assertThat(manager.post(CARS, told).expect(422).at("/errors/0/field")).isEqualTo(field);
        assertThat(manager.get(CARS).json().at("/items")).isEmpty();
    }

    @Test
    void a_fleet_is_its_stores_own_and_managers_keep_it() {
        String car = aDemoCar("沪AD12345");
        Api munich = api.as(world.manager(world.munich));
        munich.get(CARS + "/" + car).expect(404);
        munich.get(CARS + "/" + car + "/schedule?day=2026-03-03").expect(404);
        munich.with("If-Match", "\"1\"")
                .patch(CARS + "/" + car, json("{'colour': 'x'}"))
                .expect(404);
        munich.with("If-Match", "\"1\"")
                .post(CARS + "/" + car + "/state", json("{'to': 'RETIRED'}"))
                .expect(404);
        assertThat(munich.get(CARS).json().at("/items")).isEmpty();
        assertThat(munich.get(CARS + "?store=" + world.shanghai).json().at("/items"))
                .isEmpty();
        munich.post(CARS, body("沪AD54321")).expect(422);
        Api consultant = api.as(world.consultant(world.shanghai, 1));
        assertThat(consultant.get(CARS).json().at("/items")).hasSize(1);
        consultant.post(CARS, body("沪AD54321")).expect(403);
        api.as(world.technician(world.shanghai)).get(CARS).expect(403);
    }
}
