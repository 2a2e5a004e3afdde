package no.front.contract.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import no.front.contract.control.ChargeStore;
import no.front.contract.control.ContractStore;
import no.front.contract.control.HourlyWork;
import no.front.contract.entity.Account;
import no.front.contract.entity.AdjustmentError;
import no.front.contract.entity.ChargeBasis;
import no.front.contract.entity.ChargeBasis.PriorAgreement;
import no.front.contract.entity.ChargeGround;
import no.front.contract.entity.ChargeKind;
import no.front.contract.entity.ChargeUnit;
import no.front.contract.entity.ContractCharge;
import no.front.contract.entity.ContractCharge.Rate;
import no.front.contract.entity.ContractError;
import no.front.contract.entity.PriceItem;
import no.front.contract.entity.PriceKind;
import no.front.contract.entity.Texts;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.DateRange;
import no.front.kernel.Money;
import no.front.kernel.UnitPrice;
import no.front.platform.boundary.Allowed;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.BusinessSettings;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.boundary.Documents;
import no.front.platform.entity.DocumentKind;
import no.front.platform.entity.Function;

/**
 * Charges that staff note: work by the hour that the customer's own equipment caused or that was agreed before (BIL-12),
 * and costs of misuse with their proof (BIL-13, MSG-6). They stand on the account's next invoice.
 */
@Stateless
@Allowed(Function.CHARGE_ADD)
public class ExtraCharges {

    private static final int LONGEST_NOTE = 300;
    private static final int LONGEST_KEY = 60;

    @Inject
    ContractStore contracts;

    @Inject
    ChargeStore store;

    @Inject
    Charges charges;

    @Inject
    PriceBooks priceBooks;

    @Inject
    Documents documents;

    @Inject
    BusinessSettings settings;

    @Inject
    BusinessClock clock;

    @Inject
    CurrentActor currentActor;

    /**
     * Work by the hour.
     *
     * @param minutes as worked
     * @param text what was done, as the customer reads it
     * @param prior what was agreed before; needed unless the customer's equipment caused the work
     */
    public record Work(LocalDate on, int minutes, String text, ChargeGround ground, PriorAgreement prior) {}

    /**
     * What misuse cost.
     *
     * @param proof null where there is none, which is refused
     */
    public record Misuse(LocalDate on, Money amount, String text, PdfUpload proof) {}

    /**
     * What work would cost.
     *
     * @throws BusinessRuleViolation NOT_FOUND, MINUTES_OUT_OF_RANGE, NO_HOURLY_PRICE, DAY_MISSING, IN_THE_FUTURE,
     *     BEFORE_ACCOUNT
     */
    public Rate costOf(long accountId, LocalDate on, int minutes) {
        return rate(account(contracts.account(accountId)), on, minutes);
    }

    /** Minutes that count whole once begun. */
    public int step() {
        return settings.number(AdjustmentSetting.WORK_STEP_MINUTES);
    }

    /**
     * Notes work for the next invoice.
     *
     * @param key of the form; the same key twice is one charge
     * @return id of the charge
     * @throws BusinessRuleViolation as {@link #costOf}; PRIOR_AGREEMENT_MISSING, PRIOR_AGREEMENT_TOO_LATE,
     *     TEXT_MISSING, TOO_LONG
     */
    public long noteWork(long accountId, String key, Work work) {
        Account account = account(contracts.lockedAccount(accountId));
        Rate rate = rate(account, work.on(), work.minutes());
        boolean agreed = work.ground() != ChargeGround.CUSTOMERS_EQUIPMENT;
        if (agreed) {
            (work.prior() == null ? new PriorAgreement("", null, "") : work.prior()).check(work.on());
        }
        ContractCharge.Content content = content(account, ChargeKind.HOURLY_WORK, rate, work.on(), work.text(), key);
        ContractCharge known = store.from(content.source()).orElse(null);
        if (known != null) {
            return known.id();
        }
        ContractCharge charge = noted(content);
        store.add(
                agreed
                        ? ChargeBasis.ofAgreement(charge, work.minutes(), work.prior())
                        : ChargeBasis.ofEquipment(charge, work.minutes()));
        return charge.id();
    }

    /**
     * Notes what misuse cost for the next invoice.
     *
     * @param key of the form; the same key twice is one charge
     * @return id of the charge
     * @throws BusinessRuleViolation NOT_FOUND, PROOF_MISSING, AMOUNT_NOT_POSITIVE, UNIT_PRICE_INVALID from 10 million kroner
     *     on, DAY_MISSING, IN_THE_FUTURE, BEFORE_ACCOUNT, TEXT_MISSING, TOO_LONG, and what {@link Documents#keepUpload} refuses
     */
    public long noteMisuse(long accountId, String key, Misuse misuse) {
        Account account = account(contracts.lockedAccount(accountId));
        checkDay(account, misuse.on());
        if (misuse.proof() == null) {
            throw new BusinessRuleViolation(AdjustmentError.PROOF_MISSING);
        }
        if (misuse.amount() == null || !misuse.amount().isPositive()) {
            throw new BusinessRuleViolation(ContractError.AMOUNT_NOT_POSITIVE);
        }
        Rate rate = new Rate(
                BigDecimal.ONE, ChargeUnit.PIECE, UnitPrice.of(misuse.amount().amount()));
        ContractCharge.Content content = content(account, ChargeKind.MISUSE, rate, misuse.on(), misuse.text(), key);
        ContractCharge known = store.from(content.source()).orElse(null);
        if (known != null) {
            return known.id();
        }
        long document = documents
                .keepUpload(
                        DocumentKind.PROOF,
                        misuse.proof().fileName(),
                        misuse.proof().content(),
                        OptionalLong.of(account.organisationId()))
                .id();
        ContractCharge charge = noted(content);
        store.add(ChargeBasis.ofMisuse(charge, document));
        return charge.id();
    }

    /** Why the charges of a contract may be invoiced. */
    @Allowed(Function.CONTRACT_READ)
    public List<ChargeBasis> basesOf(long contractId) {
        return store.basesOf(contractId);
    }

    private ContractCharge noted(ContractCharge.Content content) {
        long id = charges.add(content).orElseThrow(() -> new BusinessRuleViolation(ContractError.AMOUNT_NOT_POSITIVE));
        return store.find(id).orElseThrow();
    }

    private Rate rate(Account account, LocalDate on, int minutes) {
        checkDay(account, on);
        UnitPrice hour = priceBooks
                .of(account.organisationId())
                .on(on, account.id(), PriceItem.of(PriceKind.HOUR))
                .map(held -> held.price().first())
                .filter(price -> !price.isZero())
                .orElseThrow(() -> new BusinessRuleViolation(AdjustmentError.NO_HOURLY_PRICE, on));
        return HourlyWork.of(minutes, step(), hour);
    }

    private void checkDay(Account account, LocalDate on) {
        if (on == null) {
            throw new BusinessRuleViolation(ContractError.DAY_MISSING);
        }
        if (on.isAfter(clock.today())) {
            throw new BusinessRuleViolation(ContractError.IN_THE_FUTURE, clock.today());
        }
        if (on.isBefore(account.openedOn())) {
            throw new BusinessRuleViolation(AdjustmentError.BEFORE_ACCOUNT, account.openedOn());
        }
    }

    private static ContractCharge.Content content(
            Account account, ChargeKind kind, Rate rate, LocalDate on, String text, String key) {
        return new ContractCharge.Content(
                account,
                null,
                kind,
                1,
                rate.amount(),
                DateRange.throughout(on, on),
                Texts.required(text, LONGEST_NOTE),
                "staff:" + account.id() + ":" + kind + ":" + cleaned(key),
                rate);
    }

    /** The key comes from a form, so it may be anything. */
    private static String cleaned(String key) {
        String bare = Texts.required(key, LONGEST_KEY).replaceAll("[^A-Za-z0-9-]", "");
        return Texts.required(bare, LONGEST_KEY);
    }

    private Account account(Account account) {
        if (!currentActor.get().maySeeOrganisation(account.organisationId())) {
            throw new BusinessRuleViolation(ContractError.NOT_FOUND);
        }
        return account;
    }
}
