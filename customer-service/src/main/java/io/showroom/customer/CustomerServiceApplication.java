package io.showroom.customer;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Knows who people and firms are: identity, classes, lifecycle, and the line of everything that happened with them. */
@SpringBootApplication
public class CustomerServiceApplication {

    public static void main(String[] arguments) {
        System.setProperty("spring.config.name", "customer-service");
        SpringApplication.run(CustomerServiceApplication.class, arguments);
    }
}
