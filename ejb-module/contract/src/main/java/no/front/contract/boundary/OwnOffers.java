package no.front.contract.boundary;

import java.util.List;
import no.front.kernel.Language;
import no.front.kernel.Money;

/**
 * What an account of the own organisation can have more of, at what it pays today; NOK excl. VAT.
 *
 * @param accountId the account that gets it
 */
public record OwnOffers(long accountId, List<Target> accounts, List<Offered> products) {

    /** An account that can get more. */
    public record Target(long id, String number, String name, String contract) {}

    /**
     * For one piece.
     *
     * @param several more than one can be ordered
     */
    public record Offered(
            String code,
            String nameNb,
            String nameEn,
            String descriptionNb,
            String descriptionEn,
            boolean several,
            Money setUpFee,
            Money monthlyFee) {

        public String name(Language language) {
            return language == Language.ENGLISH ? nameEn : nameNb;
        }

        public String description(Language language) {
            return language == Language.ENGLISH ? descriptionEn : descriptionNb;
        }
    }

    /**
     * What a choice costs.
     *
     * @param monthly from now on, beside what is paid already
     * @param now on the next invoice: set-up, and this month
     */
    public record Cost(List<Line> lines, Money monthly, Money now) {}

    /** All its pieces together. */
    public record Line(String nameNb, String nameEn, int quantity, Money setUpFee, Money monthlyFee, Money firstMonth) {

        public String name(Language language) {
            return language == Language.ENGLISH ? nameEn : nameNb;
        }
    }
}
