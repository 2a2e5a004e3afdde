package no.front.contract.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.inject.Instance;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.front.contract.entity.Account;
import no.front.contract.entity.ContractAgreement;
import no.front.contract.entity.ContractCharge;
import no.front.contract.entity.ContractEnded;
import no.front.contract.entity.ContractError;
import no.front.contract.entity.ContractStatus;
import no.front.contract.entity.InactivityProposal;
import no.front.contract.entity.InactivityStatus;
import no.front.kernel.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("CON-8 accounts without activity")
class InactivityProposalsIT {

    private ContractHouse house;
    private InactivityProposals proposals;
    private final Map<Long, LocalDate> used = new HashMap<>();
    private Money open = Money.ZERO;

    @BeforeEach
    void start() {
        house = new ContractHouse();
        proposals = house.get(InactivityProposals.class);
        AccountActivity messages = ids -> {
            Map<Long, LocalDate> last = new HashMap<>(used);
            last.keySet().retainAll(ids);
            return last;
        };
        proposals.activities = beans(messages);
        OpenMoney ledger = (customer, account) -> open;
        proposals.monies = beans(ledger);
    }

    @AfterEach
    void stop() {
        house.close();
    }

    /** The implementation that the container would find. */
    @SuppressWarnings("unchecked")
    private static <T> Instance<T> beans(T bean) {
        return (Instance<T>) Proxy.newProxyInstance(
                InactivityProposalsIT.class.getClassLoader(),
                new Class<?>[] {Instance.class},
                (proxy, method, arguments) -> List.of(bean).iterator());
    }

    /** What the nightly search does. */
    private void search() {
        LocalDate today = house.today();
        house.orders.in(proposals::outdated).forEach(old -> house.orders.run(() -> proposals.dropOutdated(old.id())));
        Map<Account, LocalDate> found = house.orders.in(() -> proposals.found(today));
        found.forEach((account, last) -> house.orders.run(() -> proposals.propose(account.id(), last, today)));
    }

    private List<InactivityProposal> waiting() {
        return house.orders.in(proposals::open);
    }

    /** Nothing waits for an invoice. */
    private void invoiced(long contract) {
        Charges charges = house.get(Charges.class);
        for (ContractCharge charge : house.orders.in(() -> charges.ofContract(contract))) {
            house.orders.run(() -> charges.drop(charge.id(), "Fakturert i testen"));
        }
    }

    @Test
    @DisplayName(
            "CON-8 proposed after six months, told 30 days before, closed by staff; the last account ends the contract")
    void closed() {
        long id = house.contract("SMS_WEB");
        invoiced(id);
        house.day("2027-05-22");
        search();
        assertEquals(List.of(), waiting());
        house.day("2027-05-23");
        search();
        search();
        assertEquals(1, waiting().size());
        long proposal = waiting().getFirst().id();
        assertEquals(ContractError.PROPOSAL_STATUS, house.refused(() -> proposals.close(proposal, "")));

        assertEquals(LocalDate.of(2027, 6, 22), house.orders.in(() -> proposals.tell(proposal)));
        assertEquals("Kontoen Hovedkonto er ikke i bruk", house.mails("ACCOUNT_INACTIVE"));
        assertEquals(
                "1",
                house.value("SELECT COUNT(*) FROM outbox_message WHERE purpose = 'ACCOUNT_INACTIVE'"
                        + " AND body LIKE '%http://localhost:8080/sign-in%'"));
        house.day("2027-06-21");
        assertEquals(ContractError.TOLD_TOO_LATELY, house.refused(() -> proposals.close(proposal, "")));
        house.day("2027-06-22");
        open = Money.of("-12.50");
        assertEquals(ContractError.OPEN_MONEY, house.refused(() -> proposals.close(proposal, "")));
        open = Money.ZERO;
        house.orders.run(() -> proposals.close(proposal, "Ingen svar"));

        assertEquals(ContractStatus.ENDED, house.read(id).status());
        assertTrue(house.orders.fired.contains(
                new ContractEnded(id, house.customerOf(id), LocalDate.of(2027, 6, 22), false)));
        assertEquals(List.of(), waiting());
    }

    @Test
    @DisplayName(
            "CON-8 never with open money, pending charges among it; the contract stays unless it was the last account")
    void oneOfTwo() {
        long id = house.contract("SMS_WEB", "EXTRA_ACCOUNT");
        house.day("2027-06-01");
        used.put(house.account(id), LocalDate.of(2027, 5, 30));
        search();
        assertEquals(1, waiting().size());
        long proposal = waiting().getFirst().id();
        house.orders.run(() -> proposals.tell(proposal));
        house.day("2027-07-05");
        assertEquals(ContractError.OPEN_MONEY, house.refused(() -> proposals.close(proposal, "")));
        invoiced(id);
        house.orders.run(() -> proposals.close(proposal, ""));
        assertEquals(ContractStatus.ACTIVE, house.read(id).status());
        assertFalse(house.read(id).accounts().getLast().isOpen());
        assertTrue(house.read(id).accounts().getFirst().isOpen());
    }

    @Test
    @DisplayName("CON-8 use in between drops the proposal; one that staff keep is not proposed the next night")
    void kept() {
        long id = house.contract("SMS_WEB");
        house.day("2027-06-01");
        search();
        long first = waiting().getFirst().id();
        used.put(house.account(id), LocalDate.of(2027, 5, 31));
        search();
        assertEquals(List.of(), waiting());
        assertEquals(
                InactivityStatus.ACTIVE_AGAIN.name(),
                house.value("SELECT status FROM inactivity_proposal WHERE id = " + first));

        house.day("2027-12-05");
        search();
        long second = waiting().getFirst().id();
        assertEquals(ContractError.TEXT_MISSING, house.refused(() -> proposals.keep(second, "")));
        house.orders.run(() -> proposals.keep(second, "Brukes hver sommer"));
        house.day("2027-12-06");
        search();
        assertEquals(List.of(), waiting());
        house.day("2028-06-06");
        search();
        assertEquals(1, waiting().size());
    }

    @Test
    @DisplayName("CON-8 unless otherwise agreed")
    void agreed() {
        long id = house.contract("SMS_WEB");
        int version = house.read(id).version();
        house.orders.run(() -> house.get(Contracts.class)
                .agree(id, version, new ContractAgreement(3, false, true, "Beredskap, vedlegg 2")));
        house.day("2028-01-01");
        search();
        assertEquals(List.of(), waiting());
    }
}
