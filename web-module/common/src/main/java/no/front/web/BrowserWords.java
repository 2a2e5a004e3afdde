package no.front.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import no.front.access.boundary.SessionRow;

/** Browsers in words. */
@Named
@RequestScoped
public class BrowserWords {

    @Inject
    Words words;

    public String of(SessionRow row) {
        String name = BrowserName.of(row.agent());
        return name.isEmpty() ? words.say("session.unknownBrowser") : name;
    }
}
