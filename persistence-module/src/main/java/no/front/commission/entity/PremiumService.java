package no.front.commission.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import no.front.customer.entity.Customer;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.StoredEntity;
import no.front.kernel.VatCode;
import no.front.platform.entity.ChangeSubject;
import no.front.platform.entity.Changes;
import no.front.platform.entity.OrganisationOwned;

/**
 * A premium-rate service of a customer (CPA-1): a short number, or a keyword on it, that recipients pay for. It begins on a
 * day, has prices and shares with days of their own, and may end; whose messages came while it ran stay its own. Regime
 * and VAT are attributes of their own: being under the payment licence says nothing about tax.
 */
@Entity
@Table(name = "premium_service")
public class PremiumService extends StoredEntity implements ChangeSubject, OrganisationOwned {

    private static final int LONGEST_KEYWORD = 40;
    private static final int LONGEST_NAME = 100;
    private static final int OLDEST = 99;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "customer_id")
    private Customer customer;

    @Column(name = "contract_id")
    private long contractId;

    @Column(name = "account_id")
    private Long accountId;

    @Column(name = "short_number")
    private String shortNumber;

    private String keyword;
    private String name;

    @Column(name = "service_code")
    private String serviceCode;

    @Enumerated(EnumType.STRING)
    private PremiumRegime regime;

    @Enumerated(EnumType.STRING)
    @Column(name = "vat_code")
    private VatCode vatCode;

    @Column(name = "age_limit")
    private Integer ageLimit;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "created_by")
    private String createdBy;

    /**
     * What may be changed of it.
     *
     * @param serviceCode of Strex, as {@code 14002}
     * @param ageLimit least age of recipients; null for none
     */
    public record Terms(String name, String serviceCode, PremiumRegime regime, VatCode vatCode, Integer ageLimit)
            implements java.io.Serializable {

        /** @throws BusinessRuleViolation NAME_INVALID, SERVICE_CODE_INVALID, REGIME_MISSING, VAT_INVALID, AGE_INVALID */
        public Terms {
            name = name == null ? "" : name.strip();
            serviceCode = serviceCode == null ? "" : serviceCode.strip();
            require(!name.isEmpty() && name.length() <= LONGEST_NAME, PremiumError.NAME_INVALID, LONGEST_NAME);
            require(serviceCode.matches("[0-9A-Za-z._-]{1,20}"), PremiumError.SERVICE_CODE_INVALID);
            require(regime != null, PremiumError.REGIME_MISSING);
            require(vatCode == VatCode.STANDARD || vatCode == VatCode.OUTSIDE, PremiumError.VAT_INVALID);
            require(ageLimit == null || ageLimit >= 0 && ageLimit <= OLDEST, PremiumError.AGE_INVALID, OLDEST);
        }
    }

    protected PremiumService() {}

    /**
     * @param keyword in any case; "" for all that has no service of its own on the number
     * @throws BusinessRuleViolation SHORT_NUMBER_INVALID, KEYWORD_INVALID
     */
    public PremiumService(
            Customer customer,
            long contractId,
            String shortNumber,
            String keyword,
            Terms terms,
            LocalDate startsOn,
            Instant now,
            String by) {
        String number = shortNumber == null ? "" : shortNumber.strip();
        String word = keywordOf(keyword);
        require(number.matches("[0-9]{3,8}"), PremiumError.SHORT_NUMBER_INVALID);
        require(
                word.length() <= LONGEST_KEYWORD && word.matches("[\\p{L}\\p{N}]*"),
                PremiumError.KEYWORD_INVALID,
                LONGEST_KEYWORD);
        require(startsOn != null, PremiumError.DAY_INVALID);
        this.customer = customer;
        this.contractId = contractId;
        this.shortNumber = number;
        this.keyword = word;
        this.startsOn = startsOn;
        this.createdAt = now;
        this.createdBy = by;
        take(terms);
    }

    /** As keywords are compared: upper case, without what surrounds them. */
    public static String keywordOf(String written) {
        return written == null ? "" : written.strip().toUpperCase(Locale.ROOT);
    }

    /** What is not dated; what came before is not judged anew. */
    public Changes change(Terms terms) {
        Changes changes = Changes.none()
                .field("name", name, terms.name())
                .field("serviceCode", serviceCode, terms.serviceCode())
                .field("regime", regime, terms.regime())
                .field("vatCode", vatCode, terms.vatCode())
                .field("ageLimit", ageLimit, terms.ageLimit());
        take(terms);
        return changes;
    }

    private void take(Terms terms) {
        name = terms.name();
        serviceCode = terms.serviceCode();
        regime = terms.regime();
        vatCode = terms.vatCode();
        ageLimit = terms.ageLimit();
    }

    /** @param lastDay null to let it run again @throws BusinessRuleViolation DAY_INVALID before it began */
    public Changes endOn(LocalDate lastDay) {
        require(lastDay == null || !lastDay.isBefore(startsOn), PremiumError.DAY_INVALID);
        Changes changes = Changes.none().field("endsOn", endsOn, lastDay);
        endsOn = lastDay;
        return changes;
    }

    public boolean runsOn(LocalDate day) {
        return !day.isBefore(startsOn) && (endsOn == null || !day.isAfter(endsOn));
    }

    /** Whether both would run on some day. */
    public boolean overlaps(LocalDate from, LocalDate to) {
        return (to == null || !startsOn.isAfter(to)) && (endsOn == null || !endsOn.isBefore(from));
    }

    static void require(boolean good, PremiumError otherwise, Object... arguments) {
        if (!good) {
            throw new BusinessRuleViolation(otherwise, arguments);
        }
    }

    public Customer customer() {
        return customer;
    }

    public long contractId() {
        return contractId;
    }

    public Optional<Long> accountId() {
        return Optional.ofNullable(accountId);
    }

    public String shortNumber() {
        return shortNumber;
    }

    /** Upper case; "" for the whole number. */
    public String keyword() {
        return keyword;
    }

    public String name() {
        return name;
    }

    public String serviceCode() {
        return serviceCode;
    }

    public PremiumRegime regime() {
        return regime;
    }

    public VatCode vatCode() {
        return vatCode;
    }

    public Optional<Integer> ageLimit() {
        return Optional.ofNullable(ageLimit);
    }

    public Terms terms() {
        return new Terms(name, serviceCode, regime, vatCode, ageLimit);
    }

    public LocalDate startsOn() {
        return startsOn;
    }

    /** The last day; nothing while it runs. */
    public Optional<LocalDate> endsOn() {
        return Optional.ofNullable(endsOn);
    }

    public Instant createdAt() {
        return createdAt;
    }

    public String createdBy() {
        return createdBy;
    }

    @Override
    public String subjectType() {
        return "PremiumService";
    }

    @Override
    public long subjectId() {
        return id();
    }

    /** {@code 2440 KURS} */
    @Override
    public String subjectLabel() {
        return (shortNumber + " " + keyword).strip();
    }

    @Override
    public OptionalLong subjectCustomer() {
        return OptionalLong.of(customer.id());
    }

    @Override
    public long organisationId() {
        return customer.id();
    }

    /** For pages. */
    public String getLabel() {
        return subjectLabel();
    }
}
