package no.front.billing.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import no.front.billing.entity.RunOutcome;
import no.front.kernel.Money;
import no.front.kernel.OrganisationNumber;
import no.front.platform.entity.ChangeSubject;
import no.front.platform.entity.ParkedItem;
import no.front.platform.entity.ParkedStatus;

/** What became of each account in an invoice run, set by set. */
@Dependent
public class RunAccountStore {

    @PersistenceContext(unitName = "front")
    EntityManager em;

    /** What became of one account. @param invoice its id; null for none @param reason key and arguments; null for none */
    public record Mark(
            long account, RunOutcome outcome, Money net, Money total, Long invoice, long waiting, Reason reason) {}

    /** Key of a sentence, and what fills it. */
    public record Reason(String key, List<String> arguments) {

        static final String SEPARATOR = "\u001f";
        private static final int LONGEST = 2000;

        String joined() {
            String joined = String.join(SEPARATOR, arguments);
            return joined.substring(0, Math.min(LONGEST, joined.length()));
        }
    }

    /** Those that have not had their turn, by id. @param after the last one seen, 0 at first */
    public List<Long> pending(long run, long after, int most) {
        List<?> ids = em.createNativeQuery("SELECT account_id FROM invoice_run_account WHERE run_id = ?1"
                        + " AND status = 'PENDING' AND account_id > ?2 ORDER BY account_id LIMIT " + most)
                .setParameter(1, run)
                .setParameter(2, after)
                .getResultList();
        return longs(ids);
    }

    /** Of these, those that have not had their turn. */
    public List<Long> pendingOf(long run, Collection<Long> accounts) {
        List<?> ids = em.createNativeQuery("SELECT account_id FROM invoice_run_account WHERE run_id = ?1"
                        + " AND account_id IN (" + joined(accounts) + ") AND status = 'PENDING' ORDER BY account_id")
                .setParameter(1, run)
                .getResultList();
        return longs(ids);
    }

    public long accounts(long run) {
        return number("SELECT COUNT(*) FROM invoice_run_account WHERE run_id = ?1", run);
    }

    public long count(long run, RunOutcome outcome) {
        return number("SELECT COUNT(*) FROM invoice_run_account WHERE run_id = ?1 AND status = '" + outcome + "'", run);
    }

    private long number(String query, long run) {
        return ((Number) em.createNativeQuery(query).setParameter(1, run).getSingleResult()).longValue();
    }

    /** Organisation numbers of whom these accounts are invoiced. */
    public List<OrganisationNumber> buyers(Collection<Long> accounts) {
        List<?> numbers = em.createNativeQuery("SELECT DISTINCT c.organisation_number FROM account a"
                        + " JOIN contract k ON k.id = a.contract_id JOIN customer c ON c.id = k.customer_id"
                        + " WHERE a.id IN (" + joined(accounts) + ") AND c.organisation_number IS NOT NULL")
                .getResultList();
        return numbers.stream()
                .map(number -> OrganisationNumber.of(number.toString()))
                .toList();
    }

    /** An account as jobs park it. */
    public record Named(long id, String label, long customer) implements ChangeSubject {

        @Override
        public String subjectType() {
            return "Account";
        }

        @Override
        public long subjectId() {
            return id;
        }

        @Override
        public String subjectLabel() {
            return label;
        }

        @Override
        public OptionalLong subjectCustomer() {
            return OptionalLong.of(customer);
        }
    }

    /** What accounts are called, by id. */
    public List<Named> named(Collection<Long> accounts) {
        List<?> rows = em.createNativeQuery("SELECT a.id, a.number, c.id, c.name FROM account a"
                        + " JOIN contract k ON k.id = a.contract_id JOIN customer c ON c.id = k.customer_id"
                        + " WHERE a.id IN (" + joined(accounts) + ") ORDER BY a.id")
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row ->
                        new Named(((Number) row[0]).longValue(), row[3] + " " + row[1], ((Number) row[2]).longValue()))
                .toList();
    }

    /** Of these, those that are (still) in that state, and nobody else's until the transaction ends. */
    public List<Long> locked(long run, Collection<Long> accounts, RunOutcome outcome) {
        List<?> ids = em.createNativeQuery(
                        "SELECT account_id FROM invoice_run_account WHERE run_id = ?1" + " AND account_id IN ("
                                + joined(accounts) + ") AND status = ?2 ORDER BY account_id FOR UPDATE")
                .setParameter(1, run)
                .setParameter(2, outcome.name())
                .getResultList();
        return longs(ids);
    }

    /**
     * Nobody changes these accounts, or invoices them from elsewhere, until the transaction ends: contracts first, as whoever
     * changes one does.
     */
    public void lockAccounts(Collection<Long> accounts) {
        String ids = joined(accounts);
        em.createNativeQuery("SELECT c.id FROM contract c WHERE c.id IN (SELECT contract_id FROM account WHERE id IN ("
                        + ids + ")) ORDER BY c.id FOR UPDATE")
                .getResultList();
        em.createNativeQuery("SELECT a.id FROM account a WHERE a.id IN (" + ids + ") ORDER BY a.id FOR UPDATE")
                .getResultList();
    }

    /** Sets what became of them, in one statement. */
    public void mark(long run, List<Mark> marks) {
        if (marks.isEmpty()) {
            return;
        }
        StringBuilder rows = new StringBuilder();
        List<Object> values = new ArrayList<>();
        for (Mark mark : marks) {
            rows.append(rows.isEmpty() ? "(" : ", (").append(run).append(", ").append(mark.account());
            rows.append(", '").append(mark.outcome()).append("', ").append(mark.net());
            rows.append(", ").append(mark.total()).append(", ").append(mark.invoice());
            rows.append(", ").append(mark.waiting());
            for (String text : mark.reason() == null
                    ? List.of("", "")
                    : List.of(mark.reason().key(), mark.reason().joined())) {
                values.add(text);
                rows.append(", ?").append(values.size());
            }
            rows.append(")");
        }
        Query update = em.createNativeQuery("INSERT INTO invoice_run_account (run_id, account_id, status, net, total,"
                + " invoice_id, waiting, reason_key, reason_arguments) VALUES " + rows
                + " ON DUPLICATE KEY UPDATE status = VALUES(status), net = VALUES(net), total = VALUES(total),"
                + " invoice_id = VALUES(invoice_id), waiting = VALUES(waiting), reason_key = VALUES(reason_key),"
                + " reason_arguments = VALUES(reason_arguments)");
        for (int i = 0; i < values.size(); i++) {
            update.setParameter(i + 1, values.get(i));
        }
        update.executeUpdate();
    }

    /** Where an earlier run had parked them, that is over. */
    public void settleEarlier(long run, Collection<Long> accounts) {
        if (!accounts.isEmpty()) {
            em.createNativeQuery("UPDATE invoice_run_account t JOIN invoice_run r ON r.id = t.run_id"
                            + " SET t.status = 'SETTLED' WHERE t.account_id IN (" + joined(accounts)
                            + ") AND t.status = 'PARKED' AND t.run_id < ?1 AND r.dry = FALSE")
                    .setParameter(1, run)
                    .executeUpdate();
        }
    }

    /** Of one that is prepared: what was parked is tried again. @return how many */
    public int reopen(long run) {
        return em.createNativeQuery("UPDATE invoice_run_account SET status = 'PENDING' WHERE run_id = ?1"
                        + " AND status = 'PARKED'")
                .setParameter(1, run)
                .executeUpdate();
    }

    /** The newest run that has parked the account. */
    public Optional<Long> runThatParked(long account) {
        List<?> ids = em.createNativeQuery("SELECT t.run_id FROM invoice_run_account t JOIN invoice_run r"
                        + " ON r.id = t.run_id WHERE t.account_id = ?1 AND t.status = 'PARKED' AND r.dry = FALSE"
                        + " ORDER BY t.run_id DESC LIMIT 1")
                .setParameter(1, account)
                .getResultList();
        return longs(ids).stream().findFirst();
    }

    /** Accounts that wait for somebody, by the job that parked them. */
    public Set<Long> parkedBy(String job, Collection<Long> accounts) {
        return accounts.isEmpty()
                ? Set.of()
                : new HashSet<>(em.createQuery(
                                "SELECT p.subjectId FROM ParkedItem p WHERE p.job = :job AND p.status = :parked"
                                        + " AND p.subjectType = 'Account' AND p.subjectId IN :accounts",
                                Long.class)
                        .setParameter("job", job)
                        .setParameter("parked", ParkedStatus.PARKED)
                        .setParameter("accounts", accounts)
                        .getResultList());
    }

    /** Why it waits. */
    public Optional<Reason> reason(String job, long account) {
        return em.createQuery(
                        "SELECT p FROM ParkedItem p WHERE p.job = :job AND p.subjectType = 'Account'"
                                + " AND p.subjectId = :account",
                        ParkedItem.class)
                .setParameter("job", job)
                .setParameter("account", account)
                .getResultStream()
                .findFirst()
                .map(item -> new Reason(item.reasonKey(), item.reasonArguments()));
    }

    private static List<Long> longs(List<?> ids) {
        return ids.stream().map(id -> ((Number) id).longValue()).toList();
    }

    private static String joined(Collection<Long> ids) {
        return String.join(",", ids.stream().map(String::valueOf).toList());
    }
}
