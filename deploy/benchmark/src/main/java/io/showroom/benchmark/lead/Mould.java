package io.showroom.benchmark.lead;

import io.showroom.lead.lead.Lead;
import io.showroom.local.demo.Bodies;
import io.showroom.platform.store.Codecs;
import io.showroom.platform.value.Ids;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import org.bson.BsonArray;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonDocumentReader;
import org.bson.BsonDocumentWrapper;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;

/**
 * A lead that the platform made, and that others are made like: the same story of somebody else, at another time. Every
 * id, phone and VIN in it becomes another one, the same the same; its times move to when the other one came in, and
 * stretch from the seconds this one took to days. Nothing of the others ever falls due.
 */
final class Mould {
    private static final Codec<Lead> CODEC = Codecs.registry().get(Lead.class);
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern PHONE = Pattern.compile("\\+86138\\d{8}");
    private static final Pattern VIN = Pattern.compile("LSVAL41Z[0-9X]R2\\d{6}");
    private static final Set<String> DUE = Set.of("levelDueAt", "firstContactDue", "retryAt", "returnsAt");
    private static final BsonDateTime NEVER =
            new BsonDateTime(Instant.parse("2099-12-31T00:00:00Z").toEpochMilli());
    private static final int STRETCH = 40_000;

    private final BsonDocument state = new BsonDocument();
    private final long received;

    Mould(Lead lead) {
        state.putAll(BsonDocumentWrapper.asBsonDocument(lead, Codecs.registry()));
        received = lead.receivedAt().toEpochMilli();
    }

    /** Another lead like it. */
    Lead cast(Instant at, Random dice) {
        Casting casting = new Casting(at.toEpochMilli(), 1 + dice.nextInt(STRETCH));
        return CODEC.decode(
                new BsonDocumentReader(casting.document(state)),
                DecoderContext.builder().build());
    }

    private final class Casting {
        private final Map<String, BsonString> others = new HashMap<>();
        private final long at;
        private final long stretch;

        private Casting(long at, long stretch) {
            this.at = at;
            this.stretch = stretch;
        }

        private BsonDocument document(BsonDocument from) {
            BsonDocument to = new BsonDocument();
            from.forEach((field, value) ->
                    to.append(field, DUE.contains(field) && value.isDateTime() ? NEVER : value(value)));
            return to;
        }

        private BsonValue value(BsonValue value) {
            return switch (value.getBsonType()) {
                case DOCUMENT -> document(value.asDocument());
                case ARRAY -> {
                    BsonArray all = new BsonArray();
                    value.asArray().forEach(one -> all.add(value(one)));
                    yield all;
                }
                case DATE_TIME -> new BsonDateTime(at + (value.asDateTime().getValue() - received) * stretch);
                case STRING -> text(value.asString());
                default -> value;
            };
        }

        private BsonString text(BsonString text) {
            String value = text.getValue();
            if (ID.matcher(value).matches()) {
                return others.computeIfAbsent(value, same -> new BsonString(Ids.next()));
            }
            if (PHONE.matcher(value).matches()) {
                return others.computeIfAbsent(value, same -> new BsonString(NewLeads.phone()));
            }
            if (VIN.matcher(value).matches()) {
                return others.computeIfAbsent(value, same -> new BsonString(Bodies.vin()));
            }
            return text;
        }
    }
}
