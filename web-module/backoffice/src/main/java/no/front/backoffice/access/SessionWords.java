package no.front.backoffice.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import no.front.access.boundary.SessionRow;
import no.front.web.Words;

/** Sessions in words. */
@Named
@RequestScoped
public class SessionWords {

    @Inject
    Words words;

    public String browser(SessionRow row) {
        String name = BrowserName.of(row.agent());
        return name.isEmpty() ? words.say("session.unknownBrowser") : name;
    }
}
