package no.front.payment.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.front.kernel.BankAccount;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Money;
import no.front.kernel.Oslo;
import no.front.kernel.Sha256;
import no.front.kernel.WorkingDays;
import no.front.payment.boundary.PaymentSetting;
import no.front.payment.entity.OutgoingChange;
import no.front.payment.entity.OutgoingError;
import no.front.payment.entity.OutgoingPayment;
import no.front.payment.entity.PaymentFile;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.BusinessSettings;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.boundary.Seller;
import no.front.platform.boundary.Sellers;
import no.front.platform.entity.Changes;

/**
 * Makes a file of all payments that are due (CPA-7), in one transaction: either the file is there and each of them stands in
 * it, or nothing has happened. Of two who make one at the same moment the second waits and finds nothing left. Whose account
 * waits to be confirmed is left out until it is.
 */
@Dependent
public class PaymentFileMaking {

    @Inject
    OutgoingStore store;

    @Inject
    PayeeAccountStore accounts;

    @Inject
    Sellers sellers;

    @Inject
    BusinessSettings settings;

    @Inject
    BusinessClock clock;

    @Inject
    CurrentActor currentActor;

    @Inject
    ChangeLog changeLog;

    /** @return id of the file @throws BusinessRuleViolation NOTHING_DUE, BANK_SETTING */
    public long make() {
        LocalDate today = clock.today();
        List<OutgoingPayment> ordered = store.lockedDue(today);
        Map<Long, BankAccount> confirmed = accounts.confirmed(ordered.stream()
                .filter(OutgoingPayment::follows)
                .map(payment -> payment.customer().orElseThrow())
                .toList());
        List<OutgoingPayment> due = new ArrayList<>();
        for (OutgoingPayment payment : ordered) {
            if (!payment.follows()) {
                due.add(payment);
            } else if (confirmed.containsKey(payment.customer().orElseThrow())) {
                payment.goesTo(confirmed.get(payment.customer().orElseThrow()));
                due.add(payment);
            }
        }
        if (due.isEmpty()) {
            throw new BusinessRuleViolation(OutgoingError.NOTHING_DUE);
        }
        Seller seller = sellers.current();
        PaymentFile file =
                new PaymentFile(from(seller), clock.now(), currentActor.get().name());
        store.add(file);
        byte[] content = PaymentOrderFile.write(
                new PaymentOrderFile.Payer(
                        file.named(),
                        Oslo.timeOf(clock.now()),
                        WorkingDays.onOrAfter(today),
                        seller.name(),
                        setting(PaymentSetting.BANK_CUSTOMER),
                        file.debtorAccount(),
                        setting(PaymentSetting.BANK_BIC)),
                due);
        Money total = due.stream().map(OutgoingPayment::amount).collect(Money.summing());
        file.written(content, Sha256.hex(content), due.size(), total);
        store.flush();
        for (int i = 0; i < due.size(); i++) {
            due.get(i).putIn(file, i + 1);
        }
        store.flush();
        changeLog.record(
                OutgoingChange.PAYMENT_FILE_MADE,
                file,
                Changes.none().field("payments", null, due.size()).field("total", null, total));
        return file.id();
    }

    private BankAccount from(Seller seller) {
        String own = settings.text(PaymentSetting.PAY_FROM);
        return own.isBlank() ? seller.account() : BankAccount.of(own);
    }

    private String setting(PaymentSetting key) {
        String value = settings.text(key).strip();
        if (value.isEmpty()) {
            throw new BusinessRuleViolation(OutgoingError.BANK_SETTING, key);
        }
        return value;
    }
}
