package no.front.traffic.boundary;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import no.front.kernel.CountryCode;
import no.front.kernel.Msisdn;
import no.front.traffic.entity.UsageStatus;

/**
 * What messages a customer looks for.
 *
 * @param account id; empty for all that the user may see
 * @param to the last day
 * @param number that it went to or came from, as it is stored; "" for any
 * @param sender "" for any
 */
public record OwnMessageSearch(
        OptionalLong account,
        LocalDate from,
        LocalDate to,
        String number,
        String sender,
        Optional<UsageStatus> status,
        Optional<CountryCode> country,
        Optional<MessageWay> way) {

    private static final int LONGEST = 15;

    /** All messages of some days. */
    public static OwnMessageSearch of(LocalDate from, LocalDate to) {
        return new OwnMessageSearch(
                OptionalLong.empty(), from, to, "", "", Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * A number in the form it is stored in: {@code 980 79 008} is {@code +4798079008}, short numbers stay. Also numbers that
     * no plan knows, since somebody may have written to them.
     *
     * @return empty where it is none
     */
    public static Optional<String> number(String typed) {
        Optional<String> known = Msisdn.find(typed).map(Msisdn::e164);
        if (known.isPresent()) {
            return known;
        }
        String bare = typed.replaceAll("[\\s\\p{Z}().-]", "").replaceFirst("^00", "+");
        return Optional.of(bare).filter(text -> text.matches("\\+?[0-9]{3," + LONGEST + "}"));
    }

    /** Whether what is looked for may be rare among many messages, and no index leads to it. */
    public boolean isThin() {
        return number.isEmpty() && (status.isPresent() || country.isPresent() || way.isPresent());
    }

    /** Whether all of these days and accounts are wanted. */
    public boolean isAll() {
        return number.isEmpty() && sender.isEmpty() && !isThin();
    }
}
