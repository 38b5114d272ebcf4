package io.showroom.local;

import java.nio.file.Path;
import org.slf4j.LoggerFactory;

/** Sends the logs of everything in this JVM to one file and leaves the terminal to the progress lines. */
final class LogFile {

    private static final String CONFIGURATION = "showroom-logback.xml";

    private LogFile() {}

    /** To be called before the first logger is made. */
    static void in(Path directory) {
        System.setProperty("showroom.logs", directory.toString());
        System.setProperty("logback.configurationFile", CONFIGURATION);
        System.setProperty("logging.config", "classpath:" + CONFIGURATION);
        LoggerFactory.getILoggerFactory();
        System.clearProperty("logback.configurationFile");
    }
}
