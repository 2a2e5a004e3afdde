package no.front.it.broken;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;

/** Makes the application that holds it fail to start. */
@Singleton
@Startup
public class Broken {

    @PostConstruct
    void fail() {
        throw new IllegalStateException("broken on purpose");
    }
}
