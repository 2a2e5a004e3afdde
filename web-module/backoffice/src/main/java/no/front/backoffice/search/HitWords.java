package no.front.backoffice.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.front.contract.boundary.Cited;
import no.front.customer.boundary.SearchHit;
import no.front.web.Show;
import no.front.web.Words;

/** A hit in words: what it is called, what it is, where it leads. */
@RequestScoped
public class HitWords {

    @Inject
    Words words;

    @Inject
    Show show;

    public String label(SearchHit hit) {
        return hit.isContact() ? hit.contactName() : hit.name();
    }

    /** "Kunde · 315 260 183 · Ålesund"; of a person the organisation and the number. */
    public String note(SearchHit hit) {
        Stream<Optional<String>> parts = hit.isContact()
                ? Stream.of(
                        Optional.of(hit.name()),
                        Optional.ofNullable(hit.contactMobile()).map(show::phone))
                : Stream.of(
                        Optional.ofNullable(hit.trouble()).map(words::of),
                        Optional.ofNullable(hit.organisationNumber()).map(show::value),
                        Optional.ofNullable(hit.city()));
        return parts.flatMap(Optional::stream).collect(Collectors.joining(" · "));
    }

    /** "Kunde, partner", or "Kontaktperson". */
    public String what(SearchHit hit) {
        return hit.isContact()
                ? words.say("searchPage.contact")
                : hit.kinds().stream().sorted().map(words::of).collect(Collectors.joining(", "));
    }

    /** Below the context path. */
    public String address(SearchHit hit) {
        return "customer?id=" + hit.customerId() + (hit.isContact() ? "&tab=contacts#contact-" + hit.contactId() : "");
    }

    /** "Bestilling 100004" */
    public String label(Cited cited) {
        return words.say("searchPage." + cited.kind(), cited.number());
    }

    /** Below the context path. */
    public String address(Cited cited) {
        return (cited.kind() == Cited.Kind.ORDER ? "order?id=" : "contract?id=") + cited.id();
    }
}
