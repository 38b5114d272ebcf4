package io.showroom.gateway.directory.startup;

import static org.assertj.core.api.Assertions.assertThat;

import io.showroom.gateway.dealership.DealerStore;
import io.showroom.gateway.dealership.Stores;
import io.showroom.gateway.directory.DirectoryIT;
import io.showroom.platform.directory.Directory;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.Change;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class MissingOnTopicIT extends DirectoryIT {

    @Autowired
    private MissingOnTopic missing;

    @Autowired
    private DirectoryAtStart atStart;

    @Autowired
    private Stores stores;

    @Autowired
    private Directory directory;

    @Test
    void what_the_topic_lacks_is_told_again_and_nothing_else() {
        Awaitility.await()
                .until(() -> directory.staff(world.group, world.adminId()).isPresent());
        Awaitility.await().until(() -> missing.announce().stores() == 0);
        DealerStore known = stores.get(Scope.system(world.group), world.hamburg).value();
        String lost = world.group + "-lost";
        stores.insert(Change.of(new DealerStore(lost, world.group, known.details(), true, known.creation())));
        assertThat(missing.announce().stores()).isEqualTo(1);
        Awaitility.await().until(() -> directory.store(world.group, lost).isPresent());
        assertThat(missing.announce().stores()).isZero();
    }

    @Test
    void the_whole_directory_is_told_again_when_head_office_asks() {
        long before = toldOfHamburg();
        var told = admin.post("/api/v1/directory/announcements", "{}").expect(200);
        assertThat(told.text()).isEqualTo(json("{'groups':1,'stores':2,'staff':11}"));
        Awaitility.await().until(() -> toldOfHamburg() > before);
        assertThat(toldOfHamburg()).isEqualTo(before + 1);
    }

    @Test
    void a_file_is_taken_in_at_one_start_only() {
        String store = world.group + "-xi";
        byte[] file = json("{'stores': [{'id': '" + store + "', 'group': '" + world.group
                        + "', 'name': 'As filed', 'country': 'CN', 'zone': 'Asia/Shanghai'}]}")
                .getBytes();
        atStart.takeOnce(file);
        String path = "/api/v1/stores/" + store;
        holding(path).patch(path, "{\"name\": \"As people want it\"}").expect(200);
        atStart.takeOnce(file);
        assertThat(admin.get(path).at("/name")).isEqualTo("As people want it");
        atStart.takeOnce(new String(file).replace("As filed", "As filed anew").getBytes());
        assertThat(admin.get(path).at("/name")).isEqualTo("As filed anew");
    }

    private long toldOfHamburg() {
        events.await("directory.store-changed.v1", "store/" + world.hamburg);
        return events.all("directory.store-changed.v1", e -> e.subject().equals("store/" + world.hamburg))
                .size();
    }
}
