package no.front.contract.boundary;

import java.time.LocalDate;
import java.util.List;
import no.front.contract.entity.ContractStatus;
import no.front.contract.entity.ProductKind;
import no.front.customer.entity.InvoiceDelivery;
import no.front.kernel.Language;
import no.front.kernel.Money;
import no.front.kernel.UnitPrice;

/**
 * A contract as the customer itself sees it. What Front has noted for its own use isn't here.
 *
 * @param lastDay of service, once notice is given or it has ended; null before
 * @param suspended delivery is stopped for all of it (CON-15)
 * @param noticeMonths as agreed (CON-6)
 * @param dueDays of invoices (BIL-7)
 */
public record OwnContract(
        long id,
        String number,
        ContractStatus status,
        LocalDate startsOn,
        LocalDate lastDay,
        boolean prepaid,
        boolean suspended,
        InvoiceDelivery delivery,
        int noticeMonths,
        int dueDays,
        List<Account> accounts) {

    /**
     * What sends and is invoiced (CON-4).
     *
     * @param suspended delivery is stopped for all of the account
     */
    public record Account(long id, String number, String name, boolean open, boolean suspended, List<Line> lines) {

        public Money monthly() {
            return lines.stream().map(Line::monthly).collect(Money.summing());
        }
    }

    /**
     * A product of an account.
     *
     * @param id of the subscription
     * @param monthly for all pieces, NOK excl. VAT, at what holds for this customer today
     * @param unitPrice of the first piece of a month, by use; null where nothing is counted
     * @param tiered more of them cost less
     * @param agreed a price of its own, not the list's
     * @param lastDay null for no end
     */
    public record Line(
            long id,
            ProductKind kind,
            String nameNb,
            String nameEn,
            int quantity,
            Money monthly,
            UnitPrice unitPrice,
            boolean tiered,
            boolean agreed,
            LocalDate lastDay,
            boolean suspended) {

        public String name(Language language) {
            return language == Language.ENGLISH ? nameEn : nameNb;
        }
    }

    public boolean isRunning() {
        return status.isRunning();
    }

    /** Notice is given, or it has ended. */
    public boolean hasLastDay() {
        return lastDay != null;
    }

    /** What runs each month, NOK excl. VAT, before traffic. */
    public Money monthly() {
        return accounts.stream().map(Account::monthly).collect(Money.summing());
    }
}
