package no.front.backoffice.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Map;
import no.front.ledger.entity.Subject;

/** Where the things stand that vouchers and open items are about. */
@Named
@ApplicationScoped
public class SubjectWords {

    private static final Map<String, String> PAGES = Map.of(
            "Deposit", "deposit?id=",
            "Invoice", "invoice?id=",
            "BankTransaction", "payment?id=",
            "StrexSettlement", "settlement?id=",
            "Payout", "payout?id=",
            "CollectionFee", "collection-note?kind=FEE&number=",
            "LateInterest", "collection-note?kind=INTEREST&number=",
            "CollectionCredit", "collection-note?kind=CREDIT&number=");

    /** Address of its page; "" where it has none. */
    public String address(Subject subject) {
        String page = PAGES.get(subject.type());
        return page == null ? "" : page + subject.id();
    }
}
