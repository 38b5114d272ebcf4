package io.showroom.vehicle;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Knows cars: who owned them, how far they ran, what was done to them, and when they are due. */
@SpringBootApplication
public class VehicleServiceApplication {

    public static void main(String[] arguments) {
        System.setProperty("spring.config.name", "vehicle-service");
        SpringApplication.run(VehicleServiceApplication.class, arguments);
    }
}
