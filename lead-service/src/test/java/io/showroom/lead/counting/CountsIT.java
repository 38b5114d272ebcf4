package io.showroom.lead.counting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import io.showroom.contracts.Contracts;
import io.showroom.lead.LeadIT;
import io.showroom.lead.lead.LeadFilter;
import io.showroom.lead.lead.LeadRulebook;
import io.showroom.lead.lead.Leads;
import io.showroom.lead.tally.Counted;
import io.showroom.lead.tally.Tally;
import io.showroom.lead.tally.store.KeptCounts;
import io.showroom.platform.messaging.EventBatchSubscription;
import io.showroom.platform.messaging.EventJson;
import io.showroom.platform.messaging.IncomingEvent;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.PageRequest;
import io.showroom.platform.store.Versioned;
import io.showroom.testkit.Events;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What is kept by events is what a recount of the leads comes to, whatever happened to them. */
class CountsIT extends LeadIT {
    @Autowired
    Leads leads;

    @Autowired
    LeadRulebook rulebook;

    @Autowired
    MongoDatabase database;

    @Autowired
    EventBatchSubscription countLeads;

    @Autowired
    KeepToldCounts told;

    private final List<String> ids = new ArrayList<>();

    private Map<String, Tally> recounted() {
        List<Counted> everything = leads
                .list(Scope.system(world.group), LeadFilter.any(), new PageRequest(PageRequest.MAX_LIMIT, null))
                .items()
                .stream()
                .map(Versioned::value)
                .flatMap(lead -> CountLead.of(lead, rulebook.of(lead).zone()).stream())
                .toList();
        List<Counted> all = new ArrayList<>(everything);
        all.addAll(countedOfEvents());
        return KeptCounts.recounted(all);
    }

    /** What counts of single events: each once, as its newest word has it. */
    private List<Counted> countedOfEvents() {
        List<Counted> counted = Stream.of(
                        recorded("lead.contact-recorded.v1", ToldWork.ContactTold.class),
                        recorded("lead.quotation-made.v1", ToldWork.OfferTold.class))
                .flatMap(events -> events)
                .flatMap(told::counted)
                .toList();
        return KeepNewest.of(List.of(), counted);
    }

    private Stream<IncomingEvent<?>> recorded(String type, Class<?> data) {
        EventJson json = new EventJson();
        return events.all(type, e -> e.group().equals(world.group)).stream()
                .map(e -> again(e, json.read(e.data(), data)));
    }

    private void countsAreThoseOfARecount() {
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(KeptCounts.of(database, world.group))
                .isNotEmpty()
                .isEqualTo(recounted()));
    }

    private List<String> consultants() {
        return List.of(world.shanghai + "-consultant-1", world.shanghai + "-consultant-2");
    }

    private LeadLife life(long seed) {
        return new LeadLife(manager, clock, this::consultants, new Random(seed));
    }

    private String counted(String lead) {
        ids.add(lead);
        return lead;
    }

    private void leadsOfSomeDays(int many) {
        for (int i = 0; i < many; i++) {
            counted(aLinkedLead());
            clock.advance(Duration.ofHours(7));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void after_whatever_happened_to_leads_the_counts_are_those_of_a_recount(long seed) {
        leadsOfSomeDays(5);
        LeadLife life = life(seed);
        Random dice = new Random(seed);
        for (int i = 0; i < 60; i++) {
            life.happen(ids.get(dice.nextInt(ids.size())));
        }
        countsAreThoseOfARecount();
    }

    @Test
    void a_lead_that_joined_an_older_one_counts_no_more() {
        String older = counted(aLinkedLead());
        String younger = counted(aLead());
        countsAreThoseOfARecount();
        link(younger, "customer-" + older);
        await().until(() -> lead(younger).at("/joinedInto").equals(older));
        countsAreThoseOfARecount();
        assertThat(recounted().keySet().stream().filter(key -> key.startsWith("|*||M")))
                .hasSize(1);
    }

    @Test
    void events_that_come_twice_or_from_the_beginning_once_more_change_no_count() {
        String lead = counted(aLinkedLead());
        manager.post(path(lead, "/contacts"), json("{'channel': 'CALL', 'customerTookPart': true}"))
                .expect(201);
        countsAreThoseOfARecount();
        events.send(
                "lead.stage-changed.v1",
                world.group,
                world.shanghai,
                lead,
                1,
                Contracts.sample("lead.stage-changed.v1"));
        List<Events.Seen> all = Contracts.eventTypes().stream()
                .filter(type -> type.startsWith("lead."))
                .flatMap(type -> events.all(type, e -> e.group().equals(world.group)).stream())
                .toList();
        assertThat(all).hasSizeGreaterThan(3);
        countLeads
                .handler()
                .on(all.stream().<IncomingEvent<?>>map(e -> again(e, null)).toList());
        counted(aLead());
        countsAreThoseOfARecount();
    }

    private static <T> IncomingEvent<T> again(Events.Seen event, T data) {
        return new IncomingEvent<>(
                event.id(),
                event.type(),
                "/showroom/lead-service",
                event.subject(),
                event.group(),
                event.store(),
                event.version(),
                Instant.EPOCH,
                data);
    }
}
