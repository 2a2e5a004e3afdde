package no.front.access.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import no.front.access.control.DemoStaff;
import no.front.platform.boundary.Open;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Who can sign in to a fresh demo; nobody outside demo mode. */
@Stateless
@Open("offered on the sign-in page of a demo")
public class DemoSignIns {

    @Inject
    @ConfigProperty(name = "front.demo", defaultValue = "false")
    boolean demo;

    public List<DemoSignIn> all() {
        if (!demo) {
            return List.of();
        }
        DemoStaff list = DemoStaff.read();
        return list.people().stream()
                .map(person ->
                        new DemoSignIn(person.email().toString(), person.name(), person.roles(), list.password()))
                .toList();
    }
}
