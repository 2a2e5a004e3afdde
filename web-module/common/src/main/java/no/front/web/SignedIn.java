package no.front.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Collectors;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.entity.Actor;
import no.front.platform.entity.Function;

/** Who reads the page: {@code #{user.name}}, {@code #{user.may('CUSTOMER_EDIT')}} to leave out what would be refused. */
@Named("user")
@RequestScoped
public class SignedIn {

    @Inject
    CurrentActor currentActor;

    @Inject
    Words words;

    @Inject
    Show show;

    public String getName() {
        return actor().name();
    }

    public String getInitials() {
        return show.initials(actor().name());
    }

    /** "Salg, økonomi" */
    public String getRoleNames() {
        String names = actor().roles().stream().map(words::of).collect(Collectors.joining(", "));
        return names;
    }

    public boolean isSignedIn() {
        return actor().isSignedIn();
    }

    public boolean may(String function) {
        return currentActor.may(Function.valueOf(function));
    }

    private Actor actor() {
        return currentActor.get();
    }
}
