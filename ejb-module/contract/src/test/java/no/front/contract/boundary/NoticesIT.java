package no.front.contract.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.front.contract.entity.AccountStatus;
import no.front.contract.entity.BreachGround;
import no.front.contract.entity.BreachNotice;
import no.front.contract.entity.Contract;
import no.front.contract.entity.ContractAgreement;
import no.front.contract.entity.ContractChange;
import no.front.contract.entity.ContractEnded;
import no.front.contract.entity.ContractError;
import no.front.contract.entity.ContractStatus;
import no.front.contract.entity.Party;
import no.front.contract.entity.TerminationNotice;
import no.front.kernel.BusinessRuleViolation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("CON-6 notice on a contract")
class NoticesIT {

    private ContractHouse house;
    private Notices notices;

    @BeforeEach
    void start() {
        house = new ContractHouse();
        notices = house.get(Notices.class);
    }

    @AfterEach
    void stop() {
        house.close();
    }

    private static TerminationNotice.Content by(Party party, LocalDate countsOn) {
        return new TerminationNotice.Content(party, countsOn, "", "", null);
    }

    private LocalDate give(long contract, Party party) {
        return house.orders.in(() -> notices.give(contract, by(party, house.today())));
    }

    @Test
    @DisplayName(
            "CON-6 the last day shown before is the one stored; the contact is told; the accounts go on until then")
    void given() {
        long id = house.contract("SMS_WEB");
        NoticePreview preview = house.orders.in(() -> house.get(Contracts.class).previewNotice(id, house.today()));

        LocalDate lastDay = give(id, Party.CUSTOMER);

        assertEquals(LocalDate.of(2027, 2, 28), lastDay);
        assertEquals(lastDay, preview.lastDay());
        Contract contract = house.read(id);
        assertEquals(ContractStatus.UNDER_NOTICE, contract.status());
        assertEquals(Optional.of(lastDay), contract.lastDay());
        assertEquals(house.today(), contract.openNotice().orElseThrow().countsOn());
        assertTrue(contract.accounts().getFirst().isOpen());
        assertEquals("Vi har mottatt oppsigelsen av avtale 200001", house.mails("CONTRACT_NOTICE"));
        assertTrue(house.value("SELECT body FROM outbox_message WHERE purpose = 'CONTRACT_NOTICE'")
                .contains("Siste dag: 28.02.2027"));
        assertTrue(house.orders.logged.stream().anyMatch(line -> line.action() == ContractChange.NOTICE_GIVEN));
    }

    @Test
    @DisplayName("CON-6 number lookup ends at the first of the next month, the rest runs its months")
    void lookup() {
        long id = house.contract("SMS_WEB", "NUMBER_LOOKUP");

        assertEquals(LocalDate.of(2027, 2, 28), give(id, Party.CUSTOMER));

        assertEquals(
                "NUMBER_LOOKUP 2026-12-01,SMS_WEB -",
                house.value(
                        "SELECT GROUP_CONCAT(p.code, ' ', COALESCE(s.to_date, '-') ORDER BY p.code) FROM subscription s"
                                + " JOIN product p ON p.id = s.product_id"));
        long alone = house.contract("NUMBER_LOOKUP");
        assertEquals(LocalDate.of(2026, 11, 30), give(alone, Party.FRONT));
    }

    @Test
    @DisplayName("CON-6 otherwise agreed in writing: other months, and where it stands must be said")
    void agreed() {
        long id = house.contract("SMS_WEB");
        assertEquals(
                ContractError.AGREEMENT_TEXT_MISSING, house.refused(() -> new ContractAgreement(1, true, true, "  ")));
        int version = house.read(id).version();
        house.orders.run(() -> house.get(Contracts.class)
                .agree(id, version, new ContractAgreement(1, true, true, "E-post fra daglig leder")));

        assertEquals(LocalDate.of(2026, 12, 31), give(id, Party.CUSTOMER));
    }

    @Test
    @DisplayName("CON-6 the day that counts is not after today; a contract has one notice")
    void refused() {
        long id = house.contract("SMS_WEB");
        LocalDate tomorrow = house.today().plusDays(1);
        assertEquals(ContractError.IN_THE_FUTURE, house.refused(() -> notices.give(id, by(Party.CUSTOMER, tomorrow))));
        assertEquals(ContractError.DAY_MISSING, house.refused(() -> notices.give(id, by(Party.CUSTOMER, null))));
        give(id, Party.CUSTOMER);
        assertEquals(
                ContractError.CONTRACT_STATUS, house.refused(() -> notices.give(id, by(Party.FRONT, house.today()))));
        assertEquals(ContractError.NOT_FOUND, house.refused(() -> notices.give(4711, by(Party.FRONT, house.today()))));
    }

    @Test
    @DisplayName("CON-6 a withdrawn notice lets everything run on, number lookup too, and can be given anew")
    void withdrawn() {
        long id = house.contract("SMS_WEB", "NUMBER_LOOKUP");
        give(id, Party.CUSTOMER);
        assertEquals(ContractError.TEXT_MISSING, house.refused(() -> notices.withdraw(id, " ")));

        house.orders.run(() -> notices.withdraw(id, "Kunden ombestemte seg på telefon"));

        Contract contract = house.read(id);
        assertEquals(ContractStatus.ACTIVE, contract.status());
        assertEquals(Optional.empty(), contract.lastDay());
        assertEquals("0", house.value("SELECT COUNT(*) FROM subscription WHERE to_date IS NOT NULL"));
        assertEquals(ContractError.CONTRACT_STATUS, house.refused(() -> notices.withdraw(id, "En gang til")));
        house.day("2026-12-01");
        assertEquals(LocalDate.of(2027, 3, 31), give(id, Party.FRONT));
        assertEquals(2, house.read(id).notices().size());
    }

    @Test
    @DisplayName("CON-6 CRE-5 the night after the last day ends it once, closes accounts and products, and says so")
    void ended() {
        long id = house.contract("SMS_WEB", "KEYWORD", "EXTRA_ACCOUNT");
        give(id, Party.CUSTOMER);
        ContractEndings endings = house.get(ContractEndings.class);

        house.day("2027-02-28");
        assertEquals(List.of(), house.orders.in(() -> endings.due(house.today())));
        house.orders.run(() -> endings.end(id, house.today()));
        assertEquals(ContractStatus.UNDER_NOTICE, house.read(id).status());

        house.day("2027-03-01");
        assertEquals(List.of(id), house.orders.in(() -> endings.due(house.today())));
        house.orders.run(() -> endings.end(id, house.today()));
        house.orders.run(() -> endings.end(id, house.today()));

        Contract contract = house.read(id);
        assertEquals(ContractStatus.ENDED, contract.status());
        assertTrue(contract.accounts().stream()
                .allMatch(account -> account.status() == AccountStatus.CLOSED
                        && account.closedOn().equals(Optional.of(LocalDate.of(2027, 2, 28)))));
        assertEquals(
                "0", house.value("SELECT COUNT(*) FROM subscription WHERE to_date <> '2027-03-01' OR to_date IS NULL"));
        ContractEnded event = new ContractEnded(id, contract.customer().id(), LocalDate.of(2027, 2, 28), false);
        assertEquals(1, house.orders.fired.stream().filter(event::equals).count());
        assertEquals(List.of(), house.orders.in(() -> endings.due(house.today())));
    }

    @Test
    @DisplayName("CUS-9 may be named as reference while it runs and unless otherwise agreed")
    void reference() {
        long id = house.contract("SMS_WEB");
        Contract contract = house.read(id);
        assertTrue(contract.mayBeNamedAsReference(house.today()));
        assertFalse(contract.mayBeNamedAsReference(house.today().minusDays(1)));
        give(id, Party.CUSTOMER);
        assertTrue(house.read(id).mayBeNamedAsReference(LocalDate.of(2027, 2, 28)));
        assertFalse(house.read(id).mayBeNamedAsReference(LocalDate.of(2027, 3, 1)));
        int version = house.read(id).version();
        house.orders.run(
                () -> house.get(Contracts.class).agree(id, version, new ContractAgreement(3, true, false, "")));
        assertFalse(house.read(id).mayBeNamedAsReference(house.today()));
    }

    @Test
    @DisplayName("CON-6 two give notice at once: one notice, the other is told")
    void atOnce() throws Exception {
        long id = house.contract("SMS_WEB");
        List<Object> answers = house.orders.atOnce(
                () -> notices.give(id, by(Party.CUSTOMER, house.today())),
                () -> notices.give(id, by(Party.FRONT, house.today())));

        assertEquals(1, answers.stream().filter(LocalDate.class::isInstance).count(), answers::toString);
        assertEquals(
                1,
                answers.stream()
                        .filter(answer -> answer instanceof BusinessRuleViolation refusal
                                && refusal.code() == ContractError.CONTRACT_STATUS)
                        .count(),
                answers::toString);
        assertEquals("1", house.value("SELECT COUNT(*) FROM contract_notice"));
    }

    @Test
    @DisplayName("CON-6 CON-9 notice and termination at once: it ends terminated, whoever was first")
    void noticeAndTermination() throws Exception {
        long id = house.contract("SMS_WEB");
        long breach = house.orders.in(() -> house.get(Breaches.class)
                .record(
                        id,
                        new BreachNotice.Content(
                                Party.CUSTOMER,
                                BreachGround.GROSS_BREACH,
                                null,
                                "Dere sendte svindel.",
                                house.today())));
        List<Object> answers = house.orders.atOnce(() -> notices.give(id, by(Party.CUSTOMER, house.today())), () -> {
            house.get(Breaches.class).terminate(breach, "", "");
            return "terminated";
        });

        assertTrue(answers.contains("terminated"), answers::toString);
        Contract contract = house.read(id);
        assertEquals(ContractStatus.TERMINATED, contract.status());
        assertEquals(Optional.of(house.today()), contract.lastDay());
        assertEquals(
                1,
                house.orders.fired.stream()
                        .filter(ContractEnded.class::isInstance)
                        .count());
    }
}
