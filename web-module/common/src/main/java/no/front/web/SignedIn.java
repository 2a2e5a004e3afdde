package no.front.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.entity.Actor;
import no.front.platform.entity.CustomerFunction;
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

    /** "Salg, økonomi"; of a customer's user what the user is to the organisation. */
    public String getRoleNames() {
        return Stream.<Enum<?>>concat(actor().roles().stream(), actor().seat().roles().stream())
                .map(words::of)
                .collect(Collectors.joining(", "));
    }

    /** "Maja": how a greeting calls the reader. */
    public String getFirstName() {
        return actor().name().split(" ", 2)[0];
    }

    public boolean isSignedIn() {
        return actor().isSignedIn();
    }

    /** Staff who look at a customer's portal. */
    public boolean isOnlooker() {
        return actor().isOnlooker();
    }

    public boolean may(String function) {
        return currentActor.may(Function.valueOf(function));
    }

    /** Of a customer's user: {@code #{user.canDo('ORDERS_READ')}}. */
    public boolean canDo(String customerFunction) {
        return currentActor.may(CustomerFunction.valueOf(customerFunction));
    }

    private Actor actor() {
        return currentActor.get();
    }
}
