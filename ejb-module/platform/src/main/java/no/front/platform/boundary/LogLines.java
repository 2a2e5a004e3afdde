package no.front.platform.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.logging.Handler;
import java.util.logging.Logger;
import no.front.platform.control.LogLine;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Gives every log line of the server its reference, as long as the application runs; {@code front.log.format} says how. */
@Singleton
@Startup
@Internal
public class LogLines {

    @Inject
    @ConfigProperty(name = "front.log.format", defaultValue = "text")
    String format;

    @PostConstruct
    void begin() {
        for (Handler handler : Logger.getLogger("").getHandlers()) {
            if (handler.getFormatter() != null) {
                handler.setFormatter(new LogLine(handler.getFormatter(), format.equals("json"), LogReference::get));
            }
        }
    }

    /** The server outlives the application: nothing of it may stay behind. */
    @PreDestroy
    void end() {
        for (Handler handler : Logger.getLogger("").getHandlers()) {
            if (handler.getFormatter() instanceof LogLine line) {
                handler.setFormatter(line.original());
            }
        }
    }
}
