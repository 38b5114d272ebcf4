package io.showroom.gateway.openapi.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Where the library's files are: in a folder that has its version for a name. */
final class SwaggerUi {
    private static final String ABOUT = "/META-INF/maven/org.webjars/swagger-ui/pom.properties";

    static final String LOCATION = "classpath:/META-INF/resources/webjars/swagger-ui/" + version() + "/";

    private SwaggerUi() {}

    private static String version() {
        Properties about = new Properties();
        try (InputStream file = SwaggerUi.class.getResourceAsStream(ABOUT)) {
            about.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return about.getProperty("version");
    }
}
