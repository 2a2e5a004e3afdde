package no.front.contract.boundary;

import java.time.LocalDate;
import java.util.List;
import no.front.kernel.Language;
import no.front.kernel.Money;
import no.front.kernel.UnitPrice;

/**
 * A product of the own organisation with what it can become, all amounts for all its pieces, NOK excl. VAT.
 *
 * @param monthly what it costs now
 * @param unitPrice of the first piece of a month, by use; null where nothing is counted
 * @param lastDayIfEnded the last day of service if it were ended today; null where it is the contract's last main product
 */
public record OwnPlans(
        long subscriptionId,
        String contract,
        String account,
        String nameNb,
        String nameEn,
        int quantity,
        Money monthly,
        UnitPrice unitPrice,
        List<Plan> plans,
        LocalDate lastDayIfEnded) {

    public String name(Language language) {
        return language == Language.ENGLISH ? nameEn : nameNb;
    }

    /**
     * What it can become at once (CON-7).
     *
     * @param now what the rest of this month costs: the difference of an upgrade, 0.00 for a downgrade
     */
    public record Plan(
            String code,
            String nameNb,
            String nameEn,
            String descriptionNb,
            String descriptionEn,
            Money monthly,
            UnitPrice unitPrice,
            Money now,
            boolean upgrade) {

        public String name(Language language) {
            return language == Language.ENGLISH ? nameEn : nameNb;
        }

        public String description(Language language) {
            return language == Language.ENGLISH ? descriptionEn : descriptionNb;
        }
    }
}
