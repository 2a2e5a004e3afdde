package no.front.backoffice.price;

import java.time.LocalDate;
import no.front.contract.entity.ContractError;
import no.front.contract.entity.CustomerPrice;
import no.front.contract.entity.PriceItem;
import no.front.contract.entity.PriceKind;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.CountryCode;
import no.front.kernel.DateRange;
import no.front.kernel.Percentage;
import no.front.kernel.UnitPrice;

/** What is typed about an agreement with a customer. */
public class CustomerPriceForm {

    private static final String WHOLE = "ALL";

    private String item;
    private String country;
    private String account;
    private UnitPrice price;
    private Percentage discount;
    private LocalDate from;
    private LocalDate lastDay;
    private boolean fixed;
    private String reason;

    /** Code of everything of a kind. */
    static String code(PriceKind kind) {
        return kind + "/" + WHOLE + "/";
    }

    static String code(PriceItem item) {
        return item.kind() + "/" + item.product() + "/" + item.destination();
    }

    /** @throws BusinessRuleViolation PRICE_COUNTRY_NEEDLESS, and as {@link CustomerPrice.Content} */
    CustomerPrice.Content content() {
        String[] chosen = item.split("/", -1);
        PriceKind kind = PriceKind.valueOf(chosen[0]);
        boolean whole = chosen[1].equals(WHOLE);
        String product = whole ? PriceItem.ANY : chosen[1];
        return new CustomerPrice.Content(
                new PriceItem(kind, product, destination(kind, whole, chosen[2])),
                whole,
                price,
                discount,
                DateRange.throughout(from, lastDay),
                fixed,
                reason);
    }

    /** A single country makes sense for SMS to other countries only. */
    private String destination(PriceKind kind, boolean whole, String destination) {
        if (country == null || country.isEmpty()) {
            return destination;
        }
        if (kind != PriceKind.SMS || whole || !destination.isEmpty()) {
            throw new BusinessRuleViolation(ContractError.PRICE_COUNTRY_NEEDLESS);
        }
        return CountryCode.of(country).code();
    }

    Long accountId() {
        return account == null || account.isEmpty() ? null : Long.valueOf(account);
    }

    public String getItem() {
        return item;
    }

    public void setItem(String item) {
        this.item = item;
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = country;
    }

    public String getAccount() {
        return account;
    }

    public void setAccount(String account) {
        this.account = account;
    }

    public UnitPrice getPrice() {
        return price;
    }

    public void setPrice(UnitPrice price) {
        this.price = price;
    }

    public Percentage getDiscount() {
        return discount;
    }

    public void setDiscount(Percentage discount) {
        this.discount = discount;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    public boolean isFixed() {
        return fixed;
    }

    public void setFixed(boolean fixed) {
        this.fixed = fixed;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
