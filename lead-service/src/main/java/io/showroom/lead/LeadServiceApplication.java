package io.showroom.lead;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Knows the funnel: who asks, how near they are to buying, who looks after them, and what came of it. */
@SpringBootApplication
public class LeadServiceApplication {

    public static void main(String[] arguments) {
        System.setProperty("spring.config.name", "lead-service");
        SpringApplication.run(LeadServiceApplication.class, arguments);
    }
}
