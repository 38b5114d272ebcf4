package io.showroom.customer.registration;

import static io.showroom.customer.support.LeadService.number;
import static org.assertj.core.api.Assertions.assertThat;

import io.showroom.customer.support.CustomerServiceTest;
import io.showroom.testkit.Api.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** However they come at once, one person is one customer, and nothing that was said is lost. */
class ConcurrencyIT extends CustomerServiceTest {

    @Test
    void a_hundred_requests_at_once_by_desk_and_by_enquiry_with_one_phone_are_one_customer() throws Exception {
        String phone = aPhone();
        List<String> ids = atOnce(IntStream.range(0, 100)
                .mapToObj(i -> i % 2 == 0 ? asked("Enquirer " + i, phone) : registering("Customer " + i, phone))
                .toList());

        assertThat(ids).hasSize(100).containsOnly(ids.get(0));
        assertThat(events.await(1, "customer.registered.v1", e -> e.group().equals(world.group)))
                .hasSize(1);
        assertThat(ids(manager.get(CUSTOMERS + "?phone=" + phone))).containsExactly(ids.get(0));
        eventually(() -> assertThat(
                        manager.get(timeline(ids.get(0)) + "?limit=100").json().at("/items"))
                .hasSize(50));
    }

    @Test
    void edits_events_and_consents_of_one_customer_at_once_are_all_kept() throws Exception {
        String lead = leads.enquiry(world.shanghai, "王小明", "+86" + aPhone());
        String id = leads.customerOf(lead);
        List<Callable<String>> all = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            String region = "region " + i;
            all.add(() -> manager.with("If-Match", "*")
                    .patch(path(id, ""), json("{'region':'" + region + "'}"))
                    .expect(200)
                    .at("/id"));
            all.add(registering("Wang", leadsPhone(id)));
        }
        for (String channel : List.of("CALL", "SMS", "MMS", "EMAIL", "DIRECT_MAIL", "APP_PUSH")) {
            all.add(() -> {
                manager.post(
                                path(id, "/consents"),
                                json("{'decisions':[{'purpose':'SERVICE','channel':'" + channel
                                        + "','granted':true}],'textVersion':'1','proof':'p'}"))
                        .expect(200);
                return id;
            });
        }
        all.add(() -> leads.say(
                "lead.ordered.v1", world.shanghai, lead, Map.of("orderId", "1", "at", "2026-03-03T02:00:00Z")));
        atOnce(all);

        eventually(() -> assertThat(customer(id).at("/lifecycle")).isEqualTo("BUYER"));
        assertThat(customer(id).at("/region")).startsWith("region ");
        assertThat(manager.get(path(id, "/consents")).json().at("/inForce")).hasSize(6);
    }

    private String leadsPhone(String id) {
        return manager.get(path(id, "/contact-details?reason=test")).expect(200).at("/phones/0/e164");
    }

    private Callable<String> asked(String name, String phone) {
        return () -> leads.customerOf(leads.enquiry(
                world.shanghai, Map.of("kind", "PERSON", "name", name, "phones", List.of(number("+86" + phone)))));
    }

    private Callable<String> registering(String name, String phone) {
        return () -> {
            Answer answer = manager.post(CUSTOMERS, person(name, phone));
            assertThat(answer.status()).as(answer.text()).isIn(200, 201);
            return answer.at("/id");
        };
    }

    private static <T> List<T> atOnce(List<? extends Callable<T>> all) throws Exception {
        ExecutorService desks = Executors.newFixedThreadPool(25);
        try {
            List<T> answers = new ArrayList<>();
            for (Future<T> answer : desks.invokeAll(all)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            desks.shutdownNow();
        }
    }
}
