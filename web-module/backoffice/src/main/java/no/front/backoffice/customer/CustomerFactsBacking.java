package no.front.backoffice.customer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import no.front.customer.entity.Customer;
import no.front.customer.entity.RegisterStanding;
import no.front.customer.entity.ReturnedMail;
import no.front.kernel.EmailAddress;
import no.front.web.Show;
import no.front.web.Words;

/** What is written about the organisation, in words; and what the register and the post say against it. */
@Named
@RequestScoped
public class CustomerFactsBacking {

    @Inject
    CustomerBacking page;

    @Inject
    Words words;

    @Inject
    Show show;

    public List<RegisterStanding.Trouble> getTroubles() {
        return new ArrayList<>(customer().standing().troubles().keySet());
    }

    /** "Konkurs siden 01.03.2026. …" */
    public String getTroubleSentence() {
        return customer().standing().troubles().entrySet().stream()
                .map(trouble -> trouble.getValue()
                        .map(day -> words.say("customer.trouble.since", words.of(trouble.getKey()), day))
                        .orElseGet(() -> words.say("customer.trouble", words.of(trouble.getKey()))))
                .collect(Collectors.joining(" "));
    }

    public ReturnedMail getReturnedMail() {
        return customer().returnedMail().orElse(null);
    }

    public String getReturnedSentence() {
        ReturnedMail mail = getReturnedMail();
        return words.say("customer.returned.sentence", words.of(mail.which()), mail.address(), mail.at(), mail.by());
    }

    public String getVisitingAddress() {
        return customer().visitingAddress().map(page::inOneLine).orElse("");
    }

    public String getInvoiceAddress() {
        return customer().invoiceAddress().map(page::inOneLine).orElse("");
    }

    public String getEmail() {
        return customer().email().map(EmailAddress::display).orElse("");
    }

    public String getInvoiceEmail() {
        return customer().invoiceEmail().map(EmailAddress::display).orElse("");
    }

    public String getPhone() {
        return customer().phone().map(show::phone).orElse("");
    }

    public String getWeb() {
        return customer().web().orElse("");
    }

    /** Whether it is an address of the web, and not just any text that would then be run. */
    public boolean isLinkable() {
        return getWeb().matches("https?://[^\\s\"<>]+");
    }

    private Customer customer() {
        return page.getCustomer();
    }
}
