package no.front.portal.gateway;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import no.front.access.entity.CredentialKind;
import no.front.access.entity.KeyOverlap;

/** What there is to choose from. */
@Named
@ApplicationScoped
public class GatewayChoices {

    public List<CredentialKind> getKinds() {
        return List.of(CredentialKind.values());
    }

    public List<KeyOverlap> getOverlaps() {
        return List.of(KeyOverlap.values());
    }
}
