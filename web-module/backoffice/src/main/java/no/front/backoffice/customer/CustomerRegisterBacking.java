package no.front.backoffice.customer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import no.front.customer.boundary.RegisterLookups;
import no.front.customer.entity.FieldComparison;
import no.front.customer.entity.FieldOrigin;
import no.front.customer.entity.LookupOutcome;
import no.front.customer.entity.RegisterLookup;
import no.front.customer.entity.RegisterRecord;
import no.front.kernel.EmailAddress;
import no.front.kernel.Msisdn;
import no.front.kernel.PostalAddress;
import no.front.web.Show;
import no.front.web.Words;

/** The register's tab: both sides of each field with source and date, and how the register answered (CUS-4). */
@Named
@RequestScoped
public class CustomerRegisterBacking {

    @Inject
    CustomerBacking page;

    @Inject
    RegisterLookups lookups;

    @Inject
    Words words;

    @Inject
    Show show;

    private List<RegisterLookup> history;

    public List<FieldComparison> getFields() {
        return page.getCustomer().comparisons();
    }

    /** The last good answer; null where there was none. */
    public RegisterRecord getRecord() {
        return page.getCustomer().registerRecord().orElse(null);
    }

    public List<RegisterLookup> getHistory() {
        if (history == null) {
            history = lookups.of(page.getId());
        }
        return history;
    }

    /** Says whether the two sides agree, and how fresh the answer is. */
    public String getLead() {
        RegisterRecord record = getRecord();
        if (record == null) {
            boolean canAsk = page.getCustomer().organisationNumber().isPresent();
            return words.say(canAsk ? "customer.register.never" : "customer.register.noNumber");
        }
        long different = getFields().stream().filter(FieldComparison::differs).count();
        return words.count("customer.register.differs", different, record.source(), record.readAt());
    }

    /** The sentence of the last look-up where it failed; "" where it did not. */
    public String getLastProblem() {
        return getHistory().stream()
                .findFirst()
                .filter(last -> last.outcome() != LookupOutcome.FOUND)
                .map(last -> words.say("customer.register.last." + last.outcome(), last.at()))
                .orElse("");
    }

    public String shown(Object value) {
        return switch (value) {
            case null -> show.value(null);
            case Boolean yes -> words.say(yes ? "customer.vat.yes" : "customer.vat.no");
            case PostalAddress address -> page.inOneLine(address);
            case EmailAddress email -> email.display();
            case Msisdn number -> show.phone(number);
            default -> show.value(value);
        };
    }

    /** "Skrevet av oss 22.11.2026, Ingrid Solvang"; "" where we have nothing. */
    public String origin(FieldComparison field) {
        if (field.own() == null) {
            return "";
        }
        FieldOrigin origin = field.origin();
        String source = words.of(origin.source());
        return origin.by() == null || origin.by().isEmpty()
                ? words.say("customer.register.origin", source, show.date(origin.since()))
                : words.say("customer.register.originBy", source, show.date(origin.since()), origin.by());
    }

    /** Why there was no answer, as the history keeps it. */
    public String detail(RegisterLookup lookup) {
        boolean reason = lookup.outcome() == LookupOutcome.UNAVAILABLE
                && !lookup.detail().isEmpty();
        return reason ? words.say("Reason." + lookup.detail()) : lookup.detail();
    }
}
