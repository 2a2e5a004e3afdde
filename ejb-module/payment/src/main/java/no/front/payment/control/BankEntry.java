package no.front.payment.control;

import java.time.LocalDate;
import no.front.kernel.Money;
import no.front.kernel.PlainText;
import no.front.kernel.Sha256;

/**
 * One movement as the bank's file tells it. Texts are cut to what is kept, and empty where the file has none.
 *
 * @param reversal the bank takes an earlier one back
 * @param amount above zero
 * @param account ours
 * @param kid as given; may be anybody's
 * @param identity what the bank knows it by, to recognise it in another file
 * @param endToEnd of money out, and of money out that came back: our own id of the payment; "" for none
 */
record BankEntry(
        boolean incoming,
        boolean reversal,
        Money amount,
        LocalDate valueOn,
        String account,
        String kid,
        Payer payer,
        String message,
        String bankReference,
        String identity,
        String endToEnd) {

    /** Who paid, as far as the file says. */
    record Payer(String name, String account) {
        static final Payer UNKNOWN = new Payer("", "");

        Payer {
            name = cut(name, 140);
            account = ascii(account, 34);
        }
    }

    BankEntry {
        account = ascii(account, 34);
        kid = ascii(kid, 35);
        message = cut(message, 500);
        bankReference = cut(bankReference, 60);
        endToEnd = ascii(endToEnd, 35);
    }

    /** As the account saw it. */
    Money signed() {
        return incoming ? amount : amount.negate();
    }

    BankEntry ofAmount(Money part, String otherKid, int number) {
        return new BankEntry(
                incoming,
                reversal,
                part,
                valueOn,
                account,
                otherKid,
                payer,
                message,
                bankReference,
                identity + "|" + number,
                endToEnd);
    }

    /**
     * The same payment has the same one in every file.
     *
     * @param occurrence how many like it stand before it in its file: two alike are two payments
     */
    String fingerprint(int occurrence) {
        String all = String.join(
                "|",
                account,
                incoming ? "in" : "out",
                reversal ? "reversal" : "",
                amount.toString(),
                valueOn.toString(),
                kid,
                identity,
                Integer.toString(occurrence));
        return Sha256.hex(all);
    }

    private static String ascii(String text, int longest) {
        return cut(text == null ? "" : text.replaceAll("[^!-~]", ""), longest);
    }

    private static String cut(String text, int longest) {
        String one = PlainText.line(text).strip().replaceAll("\\s+", " ");
        return one.length() <= longest ? one : one.substring(0, longest);
    }
}
