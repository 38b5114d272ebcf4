package io.showroom.gateway.issuer.store;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import io.showroom.gateway.access.Upkeep;
import io.showroom.gateway.access.WithOwnIssuer;
import io.showroom.gateway.credential.Credential.Owner;
import io.showroom.gateway.credential.EndsAccess;
import java.time.Instant;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.stereotype.Component;

/**
 * What was authorized, in MongoDB: any replica goes on with it, and a restart ends nothing. Codes and tokens are kept as
 * their hashes. Each change is guarded by the version read, so that of two uses of one code or refresh token at once one
 * succeeds. A refresh token that was used before, or a stranger's copy of it, ends the authorization.
 */
@Component
@WithOwnIssuer
class MongoAuthorizations implements OAuth2AuthorizationService, Upkeep, EndsAccess {
    private static final Logger LOG = LoggerFactory.getLogger(MongoAuthorizations.class);

    private final MongoCollection<Document> authorizations;
    private final RegisteredClientRepository clients;

    MongoAuthorizations(MongoDatabase database, RegisteredClientRepository clients) {
        this.authorizations = database.getCollection("authorizations");
        this.clients = clients;
        // finds an authorization by any code or token of it, and by refresh tokens used before; none belongs to two
        authorizations.createIndex(
                new Document(TokenNames.FIELD, 1),
                new IndexOptions().name("tokens").unique(true).sparse(true));
        // finds what somebody authorized, to end it with their password
        authorizations.createIndex(new Document("group", 1).append("staff", 1), new IndexOptions().name("group_staff"));
        // finds what is over, for the sweep
        authorizations.createIndex(new Document("until", 1), new IndexOptions().name("until"));
    }

    @Override
    public void save(OAuth2Authorization authorization) {
        Document document = AuthorizationDocuments.write(authorization);
        long version = document.getLong("version");
        if (version == 1) {
            insert(document);
            return;
        }
        Document read = new Document("_id", authorization.getId()).append("version", version - 1);
        if (authorizations.replaceOne(read, document).getMatchedCount() == 0) {
            throw new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_GRANT); // used twice at once
        }
    }

    private void insert(Document document) {
        try {
            authorizations.insertOne(document);
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                throw new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_GRANT);
            }
            throw e;
        }
    }

    @Override
    public void remove(OAuth2Authorization authorization) {
        authorizations.deleteOne(new Document("_id", authorization.getId()));
    }

    @Override
    public OAuth2Authorization findById(String id) {
        return read(authorizations.find(new Document("_id", id)).first(), null);
    }

    @Override
    public OAuth2Authorization findByToken(String token, OAuth2TokenType type) {
        Document found = authorizations.find(TokenNames.filter(token, type)).first();
        if (found != null && TokenNames.isSpent(found, token)) {
            LOG.warn("A refresh token of {} came a second time: its authorization is ended", found.getString("client"));
            authorizations.deleteOne(new Document("_id", found.getString("_id")));
            return null;
        }
        return read(found, token);
    }

    private OAuth2Authorization read(Document document, String token) {
        if (document == null) {
            return null;
        }
        RegisteredClient client = clients.findById(document.getString("client"));
        return client == null ? null : AuthorizationDocuments.read(document, client, token);
    }

    @Override
    public void endAccess(Owner owner) {
        authorizations.deleteMany(new Document("group", owner.group()).append("staff", owner.record()));
    }

    @Override
    public void keepUp(Instant now) {
        // by the clock that tokens are on, wherever the platform's may have been moved to
        authorizations.deleteMany(new Document("until", new Document("$lte", Instant.now())));
    }
}
