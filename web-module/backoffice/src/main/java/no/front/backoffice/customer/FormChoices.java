package no.front.backoffice.customer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import no.front.customer.entity.Channel;
import no.front.customer.entity.ContactRole;
import no.front.customer.entity.Direction;
import no.front.customer.entity.InvoiceDelivery;
import no.front.customer.entity.OrganisationForm;
import no.front.customer.entity.RelationKind;
import no.front.kernel.Language;
import no.front.web.Words;
import no.front.web.form.Countries;

/** What the forms about customers offer to choose from. */
@Named
@RequestScoped
public class FormChoices {

    @Inject
    Words words;

    /** Code → name, Norway and its neighbours first, then by name. */
    public Map<String, String> getCountries() {
        return Countries.named(words.language());
    }

    public List<OrganisationForm> getForms() {
        return OrganisationForms.OWNERS;
    }

    public InvoiceDelivery[] getDeliveries() {
        return InvoiceDelivery.values();
    }

    public Language[] getLanguages() {
        return Language.values();
    }

    public RelationKind[] getKinds() {
        return RelationKind.values();
    }

    public ContactRole[] getRoles() {
        return ContactRole.values();
    }

    public Channel[] getChannels() {
        return Channel.values();
    }

    public Direction[] getDirections() {
        return Direction.values();
    }
}
