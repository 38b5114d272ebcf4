package io.showroom.local;

import java.nio.file.Path;
import org.slf4j.LoggerFactory;
import org.slf4j.bridge.SLF4JBridgeHandler;
import org.springframework.boot.logging.LoggingSystem;

/**
 * Sends the logs of everything in this JVM to one file and leaves the terminal to the progress lines. The services share it:
 * each would set the logging up anew when it starts, and what the others log meanwhile would be lost.
 */
final class LogFile {

    private static final String CONFIGURATION = "showroom-logback.xml";

    private LogFile() {}

    /** To be called before the first logger is made. */
    static void in(Path directory) {
        System.setProperty("showroom.logs", directory.toString());
        System.setProperty("logback.configurationFile", CONFIGURATION);
        LoggerFactory.getILoggerFactory();
        System.clearProperty("logback.configurationFile");
        System.setProperty(LoggingSystem.SYSTEM_PROPERTY, LoggingSystem.NONE);
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
    }
}
