package io.showroom.customer.registry;

import static org.assertj.core.api.Assertions.assertThat;

import io.showroom.customer.support.CustomerServiceTest;
import io.showroom.platform.security.Role;
import io.showroom.testkit.Api;
import io.showroom.testkit.Api.Answer;
import io.showroom.testkit.Tokens;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SearchIT extends CustomerServiceTest {

    @Test
    void a_customer_is_found_by_any_part_of_name_and_phone_that_people_remember() {
        String wang = registered("王小明", "13800138000").at("/id");
        String mueller = registered("Müller Anna", "+49 89 5551234").at("/id");
        registered("李雷", "13900139001");

        for (String name : List.of("王", "小明", "王小明", "wang", "wangxiaom", "xiaoming", "wxm", "WANG xiao")) {
            assertThat(found("name", name)).as(name).containsExactly(wang);
        }
        for (String name : List.of("Müller", "muller", "anna", "mul ann", "Ａｎｎａ")) {
            assertThat(found("name", name)).as(name).containsExactly(mueller);
        }
        for (String phone :
                List.of("8000", "138000", "13800138000", "+8613800138000", "138-0013-8000", "0086 138 0013 8000")) {
            assertThat(found("phone", phone)).as(phone).containsExactly(wang);
        }
        assertThat(found("phone", "5551234")).containsExactly(mueller);
        for (String name : List.of("明小", "wangming", "müllera", "张")) {
            assertThat(found("name", name)).as(name).isEmpty();
        }
        assertThat(found("phone", "8001")).isEmpty();
        assertThat(ids(manager.get(CUSTOMERS + "?name=wang&phone=8000"))).containsExactly(wang);
        assertThat(ids(manager.get(CUSTOMERS + "?name=wang&phone=1234"))).isEmpty();
    }

    @Test
    void a_firm_is_found_by_its_contact() {
        String firm = manager.post(
                        CUSTOMERS,
                        json("{'kind':'ORGANISATION','name':'上海浦东汽车租赁有限公司','phones':[{'number':'021-55551234'}],"
                                + "'contacts':[{'name':'张伟','phone':'13912345678'}]}"))
                .expect(201)
                .at("/id");

        for (String name : List.of("浦东", "pudong", "shpd", "张伟", "zhangwei")) {
            assertThat(found("name", name)).as(name).containsExactly(firm);
        }
        assertThat(found("phone", "5678")).containsExactly(firm);
    }

    @Test
    void pages_of_a_search_have_no_gaps_and_a_cursor_belongs_to_its_search() {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            clock.advance(Duration.ofSeconds(1));
            all.add(0, registered("王" + i, aPhone()).at("/id"));
        }
        Answer first = manager.get(CUSTOMERS + "?name=wang&limit=2").expect(200);
        Answer second = manager.get(CUSTOMERS + "?name=wang&limit=2&cursor=" + first.at("/nextCursor"))
                .expect(200);
        Answer third = manager.get(CUSTOMERS + "?name=wang&limit=2&cursor=" + second.at("/nextCursor"))
                .expect(200);

        List<String> paged = new ArrayList<>(ids(first));
        paged.addAll(ids(second));
        paged.addAll(ids(third));
        assertThat(paged).isEqualTo(all);
        assertThat(third.json().has("nextCursor")).isFalse();
        manager.get(CUSTOMERS + "?name=li&cursor=" + first.at("/nextCursor")).expect(400);
        manager.get(CUSTOMERS + "?cursor=" + first.at("/nextCursor")).expect(400);
    }

    @Test
    void a_manager_of_two_stores_searches_both_and_only_them() {
        String shanghai = registered("王小明", aPhone()).at("/id");
        String munich = api.as(world.manager(world.munich))
                .post(CUSTOMERS, person("Wang Anna", "+49895551235"))
                .expect(201)
                .at("/id");
        Api both = api.as(Tokens.staff(world.group, "m", Role.STORE_MANAGER, world.shanghai, world.munich));

        assertThat(Set.copyOf(ids(both.get(CUSTOMERS + "?name=wang")))).isEqualTo(Set.of(shanghai, munich));
        assertThat(ids(both.get(CUSTOMERS + "?name=wang%20xiaoming"))).containsExactly(shanghai);
        assertThat(ids(both.get(CUSTOMERS + "?name=wang&store=" + world.munich)))
                .containsExactly(munich);
        assertThat(ids(both.get(CUSTOMERS + "?name=wang&lifecycle=LOST"))).isEmpty();
        assertThat(ids(both.get(CUSTOMERS + "?name=wang&lifecycle=PROSPECT"))).hasSize(2);
    }

    @Test
    void a_corrected_name_is_found_and_the_old_one_no_longer() {
        String id = registered("王小名", aPhone()).at("/id");
        holding(id).patch(path(id, ""), json("{'name':'王晓明'}")).expect(200);

        assertThat(found("name", "晓明")).containsExactly(id);
        assertThat(found("name", "小名")).isEmpty();
    }

    @Test
    void a_copy_is_kept_in_step_by_what_changed_since_the_oldest_first() {
        String first = registered("A", aPhone()).at("/id");
        clock.advance(Duration.ofMinutes(1));
        String second = registered("B", aPhone()).at("/id");
        clock.advance(Duration.ofMinutes(1));
        holding(first).patch(path(first, ""), json("{'region':'华东'}")).expect(200);

        assertThat(ids(manager.get(CUSTOMERS + "?updatedSince=2026-03-03T02:00:00Z")))
                .containsExactly(second, first);
        assertThat(ids(manager.get(CUSTOMERS + "?updatedSince=2026-03-03T02:02:00Z")))
                .containsExactly(first);
        assertThat(ids(manager.get(CUSTOMERS + "?updatedSince=2026-03-03T02:02:01Z")))
                .isEmpty();
        assertThat(ids(manager.get(CUSTOMERS))).containsExactly(first, second);
        for (String narrowed : List.of("name=a", "phone=8000", "class=PROSPECT", "lifecycle=LOST")) {
            manager.get(CUSTOMERS + "?updatedSince=2026-03-03T02:00:00Z&" + narrowed)
                    .expect(422);
        }
    }

    private List<String> found(String by, String typed) {
        return ids(manager.get(CUSTOMERS + "?" + by + "=" + URLEncoder.encode(typed, StandardCharsets.UTF_8)));
    }
}
