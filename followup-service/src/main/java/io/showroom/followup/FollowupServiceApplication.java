package io.showroom.followup;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Knows what to do next for each customer, and what came of it: tasks, contact rhythms, return visits, surveys. */
@SpringBootApplication
public class FollowupServiceApplication {

    public static void main(String[] arguments) {
        System.setProperty("spring.config.name", "followup-service");
        SpringApplication.run(FollowupServiceApplication.class, arguments);
    }
}
