package io.showroom.gateway.directory.startup;

import io.showroom.gateway.dealership.DealerStore;
import io.showroom.gateway.dealership.StoreDetails;
import io.showroom.gateway.directory.AnnounceDirectory;
import io.showroom.gateway.directory.AnnounceDirectory.Told;
import io.showroom.gateway.directory.AnnounceDirectory.Which;
import io.showroom.gateway.group.DealerGroup;
import io.showroom.gateway.group.Groups;
import io.showroom.gateway.staff.StaffDetails;
import io.showroom.gateway.staff.StaffMember;
import io.showroom.platform.directory.Directory;
import io.showroom.platform.directory.Group;
import io.showroom.platform.directory.Staff;
import io.showroom.platform.directory.Store;
import org.springframework.stereotype.Component;

/** Tells again what the topic, as this process has just read it, lacks or has otherwise than the database. */
@Component
class MissingOnTopic {
    private final Directory topic;
    private final Groups groups;
    private final AnnounceDirectory announce;

    MissingOnTopic(Directory topic, Groups groups, AnnounceDirectory announce) {
        this.topic = topic;
        this.groups = groups;
        this.announce = announce;
    }

    Told announce() {
        Which missing = new Which(this::lacks, this::lacks, this::lacks);
        Told all = new Told(0, 0, 0);
        for (var group : groups.all()) {
            Told told = announce.announce(group.value().id(), missing);
            all = new Told(all.groups() + told.groups(), all.stores() + told.stores(), all.staff() + told.staff());
        }
        return all;
    }

    private boolean lacks(DealerGroup group) {
        Group ours = new Group(group.id(), group.name(), group.intakeStore(), group.settings(), group.active());
        return topic.group(group.id()).filter(ours::equals).isEmpty();
    }

    private boolean lacks(DealerStore store) {
        StoreDetails details = store.details();
        Store ours = new Store(
                store.id(),
                store.group(),
                details.name(),
                details.brand(),
                details.region(),
                details.country(),
                details.zone(),
                details.hours(),
                details.languages(),
                details.intakeAddress() == null ? null : details.intakeAddress().value(),
                store.active());
        return topic.store(store.group(), store.id()).filter(ours::equals).isEmpty();
    }

    private boolean lacks(StaffMember member) {
        StaffDetails details = member.details();
        Staff ours = new Staff(
                member.id(),
                member.group(),
                details.username().value(),
                details.name(),
                details.roles(),
                details.stores(),
                details.brands(),
                details.languages(),
                member.active());
        return topic.staff(member.group(), member.id()).filter(ours::equals).isEmpty();
    }
}
