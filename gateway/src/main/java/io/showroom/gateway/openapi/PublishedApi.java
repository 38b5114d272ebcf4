package io.showroom.gateway.openapi;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.json.JsonMapper;

/** The whole API as one document, made when it is first asked for and kept. */
public final class PublishedApi {
    private final SignIn signIn;
    private volatile Made made;

    /** @param discovery of the group's own OpenID Connect provider; null for the gateway's own issuer */
    public PublishedApi(String discovery) {
        this.signIn = new SignIn(discovery);
    }

    private record Made(byte[] json, byte[] yaml) {}

    public byte[] json() {
        return made().json();
    }

    public byte[] yaml() {
        return made().yaml();
    }

    private Made made() {
        Made now = made;
        if (now == null) {
            Map<String, Object> document = MergeDocuments.merge(ServiceDocument.published(), signIn);
            now = new Made(
                    new JsonMapper().writeValueAsBytes(document),
                    writer().dump(document).getBytes(StandardCharsets.UTF_8));
            made = now;
        }
        return now;
    }

    private static Yaml writer() {
        DumperOptions options = new DumperOptions();
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        options.setSplitLines(false);
        options.setAllowUnicode(true);
        options.setDereferenceAliases(true); // OpenAPI tools do not all know anchors
        return new Yaml(options);
    }
}
