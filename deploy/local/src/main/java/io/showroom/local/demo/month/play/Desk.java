package io.showroom.local.demo.month.play;

import io.showroom.local.demo.Api;
import io.showroom.local.demo.Reply;
import io.showroom.local.demo.StoryStopped;
import java.util.function.Function;

/** Where leads are worked on: each by whoever owns it at that time, however often it changed hands. */
final class Desk {

    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final int STALE = 412;
    private static final int TRIES = 4;

    private final Crew crew;
    private final Keys keys;

    Desk(Crew crew, Keys keys) {
        this.crew = crew;
        this.keys = keys;
    }

    Crew crew() {
        return crew;
    }

    Keys keys() {
        return keys;
    }

    Api manager(LeadFile lead) {
        return crew.manager(lead.story().shop());
    }

    /** Creates something below the lead, as its owner. */
    Reply post(LeadFile lead, String below, Object body) {
        String key = lead.next(below);
        return asOwner(lead, api -> api.post(lead.path() + below, body, keys.of(key)));
    }

    /** Changes the lead as its owner, who has just read it. */
    Reply change(LeadFile lead, String below, Object body) {
        return asOwner(lead, api -> changed(api, lead, below, body));
    }

    /** Changes the lead as the manager of its store. */
    Reply decide(LeadFile lead, String below, Object body) {
        return changed(manager(lead), lead, below, body);
    }

    private Reply asOwner(LeadFile lead, Function<Api, Reply> call) {
        for (int tries = 0; tries < TRIES; tries++) {
            Reply reply = call.apply(owner(lead));
            if (reply.status() != FORBIDDEN && reply.status() != NOT_FOUND) {
                return reply;
            }
            refresh(lead); // it has gone to a colleague meanwhile
        }
        return call.apply(manager(lead)); // it goes from hand to hand: somebody has to
    }

    Api owner(LeadFile lead) {
        return lead.owner().isEmpty()
                ? manager(lead)
                : crew.as(crew.member(lead.owner()).username());
    }

    void refresh(LeadFile lead) {
        lead.ownedBy(manager(lead)
                .get(lead.path())
                .expect(200)
                .body()
                .at("/assignment/owner")
                .asString(""));
    }

    private static Reply changed(Api api, LeadFile lead, String below, Object body) {
        for (int tries = 0; tries < TRIES; tries++) {
            Reply read = api.get(lead.path());
            if (read.status() != 200) {
                return read;
            }
            Reply reply = api.ifMatch(read.etag()).post(lead.path() + below, body);
            if (reply.status() != STALE) {
                return reply;
            }
        }
        throw new StoryStopped("The lead " + lead.id() + " changes faster than it can be read.");
    }
}
