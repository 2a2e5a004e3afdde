package no.front.backoffice.late;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import no.front.billing.boundary.CollectionRuleBooks;
import no.front.billing.entity.CollectionRule;
import no.front.billing.entity.LateInterestRate;
import no.front.billing.entity.ReminderPolicy;
import no.front.web.Show;
import no.front.web.Words;

/** The law's dated figures and the schedules of the house. */
@Named
@RequestScoped
public class LateRulesBacking {

    @Inject
    CollectionRuleBooks books;

    @Inject
    Words words;

    @Inject
    Show show;

    private CollectionRuleBooks.Book book;

    @PostConstruct
    void load() {
        book = books.get();
    }

    public List<LateInterestRate> getRates() {
        return book.rates();
    }

    public List<CollectionRule> getRules() {
        return book.rules();
    }

    public List<ReminderPolicy> getPolicies() {
        return book.policies();
    }

    /** A sentence, "" when all is there. */
    public String getMissing() {
        return book.missingFrom()
                .map(day -> words.say("lateRules.missing", show.date(day)))
                .orElse("");
    }

    /** Whether something in use was never held against the law by a person. */
    public boolean isUnconfirmed() {
        return !book.rates().isEmpty() && !book.rates().getFirst().isConfirmed()
                || !book.rules().isEmpty() && !book.rules().getFirst().isConfirmed();
    }
}
