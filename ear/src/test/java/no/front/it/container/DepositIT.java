package no.front.it.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import no.front.contract.boundary.Charges;
import no.front.contract.boundary.OrderConfirmations;
import no.front.contract.boundary.Orders;
import no.front.contract.entity.ContractEnded;
import no.front.contract.entity.OrderStatus;
import no.front.credit.boundary.DepositFilter;
import no.front.credit.boundary.DepositPayments;
import no.front.credit.boundary.DepositRow;
import no.front.credit.boundary.DepositSettlements;
import no.front.credit.boundary.Deposits;
import no.front.credit.entity.BankTransfer;
import no.front.credit.entity.Deposit;
import no.front.credit.entity.DepositStatus;
import no.front.kernel.BankAccount;
import no.front.kernel.Money;
import no.front.kernel.PageRequest;
import no.front.ledger.boundary.LedgerBooks;
import no.front.platform.boundary.PlatformError;
import no.front.platform.entity.Role;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The demo's deposits from payment to payout, with the events and the transactions of the container. */
class DepositIT extends InContainer {

    @Inject
    Deposits deposits;

    @Inject
    DepositPayments payments;

    @Inject
    DepositSettlements settlements;

    @Inject
    Orders orders;

    @Inject
    OrderConfirmations confirmations;

    @Inject
    Charges charges;

    @Inject
    LedgerBooks books;

    @Inject
    Event<ContractEnded> contractEnded;

    private DepositRow of(String customer) {
        return deposits.page(new DepositFilter(customer, Optional.empty()), PageRequest.first())
                .rows()
                .getFirst();
    }

    private Deposit read(long id) {
        return deposits.get(id).deposit();
    }

    @Test
    @DisplayName("CRE-4, CRE-5 paid, the order is confirmed; held until the contract ends, then settled and paid back")
    void life() throws Exception {
        actAs(Role.FINANCE);
        DepositRow asked = of("Småfossen Frisør");
        payments.register(asked.id(), new BankTransfer(clock.today(), asked.remaining(), "IT-" + asked.id()));
        assertEquals(DepositStatus.HELD, read(asked.id()).status());

        actAs(Role.SALES);
        assertEquals(OrderStatus.APPROVED, orders.get(asked.orderId()).status());
        long contract = confirmations.confirm(
                asked.orderId(), orders.get(asked.orderId()).version());
        assertEquals(contract, read(asked.id()).contract().orElseThrow());
        charges.ofContract(contract).forEach(charge -> charges.drop(charge.id(), "Ingenting å fakturere"));

        together(() -> {
            contractEnded.fire(new ContractEnded(contract, asked.customerId(), clock.today(), true));
            return null;
        });
        assertEquals(DepositStatus.RELEASABLE, read(asked.id()).status());

        actAs(Role.FINANCE);
        settlements.settle(asked.id(), read(asked.id()).version());
        Money owed = read(asked.id()).owed();
        assertEquals(asked.amount(), owed);
        payments.payBack(
                asked.id(),
                new BankTransfer(clock.today(), owed, "IT-BACK-" + asked.id()),
                BankAccount.of("15030012345"));
        assertEquals(Money.ZERO, read(asked.id()).owed());
        assertTrue(books.balance(null).isBalanced());
        assertEquals(3, deposits.get(asked.id()).bookings().size());
    }

    @Test
    @DisplayName("ACC-9 only finance registers payments, settles and pays back; support sees no deposits")
    void roles() {
        actAs(Role.SALES);
        DepositRow held = of("Fyrlykta Kafé");
        BankTransfer transfer = new BankTransfer(clock.today(), Money.of(1), "IT-ROLES");
        assertEquals(PlatformError.NOT_ALLOWED.name(), refusal(() -> payments.register(held.id(), transfer)));
        assertEquals(PlatformError.NOT_ALLOWED.name(), refusal(() -> settlements.settle(held.id(), 1)));
        assertEquals(PlatformError.NOT_ALLOWED.name(), refusal(() -> books.balance(null)));
        actAs(Role.SUPPORT);
        assertEquals(PlatformError.NOT_ALLOWED.name(), refusal(() -> deposits.get(held.id())));
    }

    @Test
    @DisplayName("BIL-10 the application's own account can't change or delete what is booked")
    void appendOnly() {
        for (String attack : List.of(
                "UPDATE ledger_voucher SET total = total + 1",
                "UPDATE ledger_posting SET amount = -amount",
                "DELETE FROM ledger_posting",
                "UPDATE open_item_entry SET amount = amount * 2",
                "DELETE FROM deposit_payment",
                "UPDATE deposit_payout SET amount = 1")) {
            SQLException refusal =
                    assertThrows(SQLException.class, () -> Sql.asApplication().change(attack), attack);
            assertTrue(refusal.getMessage().contains("denied"), refusal.getMessage());
        }
    }
}
