package io.showroom.gateway.issuer.store;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import io.showroom.gateway.access.WithOwnIssuer;
import io.showroom.platform.value.Ids;
import java.util.List;
import org.bson.Document;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationConsent;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationConsentService;
import org.springframework.stereotype.Component;

/** What people have allowed apps, in MongoDB: one document for each person and app. */
@Component
@WithOwnIssuer
class MongoConsents implements OAuth2AuthorizationConsentService {
    private final MongoCollection<Document> consents;

    MongoConsents(MongoDatabase database) {
        this.consents = database.getCollection("consents");
    }

    @Override
    public void save(OAuth2AuthorizationConsent consent) {
        Document id = id(consent.getRegisteredClientId(), consent.getPrincipalName());
        Document document = new Document(id)
                .append("client", consent.getRegisteredClientId())
                .append("staff", consent.getPrincipalName())
                .append("scopes", List.copyOf(consent.getScopes()));
        consents.replaceOne(id, document, new ReplaceOptions().upsert(true));
    }

    @Override
    public void remove(OAuth2AuthorizationConsent consent) {
        consents.deleteOne(id(consent.getRegisteredClientId(), consent.getPrincipalName()));
    }

    @Override
    public OAuth2AuthorizationConsent findById(String client, String person) {
        Document document = consents.find(id(client, person)).first();
        if (document == null) {
            return null;
        }
        OAuth2AuthorizationConsent.Builder consent = OAuth2AuthorizationConsent.withId(client, person);
        document.getList("scopes", String.class).forEach(consent::scope);
        return consent.build();
    }

    private static Document id(String client, String person) {
        return new Document("_id", Ids.derived("consent", client, person));
    }
}
