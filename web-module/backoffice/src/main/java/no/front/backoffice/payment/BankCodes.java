package no.front.backoffice.payment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Set;
import no.front.payment.entity.BankAnswer;
import no.front.payment.entity.OutgoingPayment;
import no.front.web.Words;

/** What the bank's codes mean (ISO 20022), as far as they are common; others are shown as they are. */
@RequestScoped
public class BankCodes {

    private static final Set<String> KNOWN = Set.of(
            "ACTC", "ACCP", "ACSP", "ACSC", "ACWC", "PDNG", "PART", "RJCT", "RCVD", "AC01", "AC03", "AC04", "AC06",
            "AG01", "AM04", "AM05", "BE04", "DT01", "DUPL", "FF01", "MS03", "NARR", "RR04", "TM01");

    @Inject
    Words words;

    /** "" for none. */
    public String of(String code) {
        return KNOWN.contains(code) ? words.say("bankCode." + code) + " (" + code + ")" : code;
    }

    /** Why it was rejected or cancelled: the bank's code and its words, where these say more. */
    public String why(OutgoingPayment payment) {
        String code = of(payment.reasonCode());
        return code.contains(payment.reason()) ? code : (code + " " + payment.reason()).strip();
    }

    /** Status, reason and the bank's own words in one line. */
    public String says(BankAnswer answer) {
        return String.join(
                " · ",
                java.util.stream.Stream.of(of(answer.statusCode()), of(answer.reasonCode()), answer.text())
                        .filter(part -> !part.isEmpty())
                        .toList());
    }
}
