package no.front.payment.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Sha256;
import no.front.ledger.boundary.Receipts;
import no.front.payment.boundary.PaymentSetting;
import no.front.payment.control.BankEntryStore.Row;
import no.front.payment.entity.BankFile;
import no.front.payment.entity.PaymentChange;
import no.front.payment.entity.PaymentError;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.BusinessSettings;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.boundary.Documents;
import no.front.platform.boundary.OwnTransaction;
import no.front.platform.entity.Changes;
import no.front.platform.entity.DocumentKind;

/**
 * Takes a file of the bank in (BIL-8): wholly or not at all, in one transaction, and once. Transactions that stand in an
 * earlier file are kept and marked, and nothing is booked for them. Matching comes after, and goes on by itself.
 */
@Dependent
public class BankFileIntake {

    private static final int AT_ONCE = 1_000;

    @Inject
    PaymentStore store;

    @Inject
    BankEntryStore entries;

    @Inject
    OutgoingAnswers answers;

    @Inject
    Receipts receipts;

    @Inject
    Documents documents;

    @Inject
    BusinessSettings settings;

    @Inject
    OwnTransaction transaction;

    @Inject
    BusinessClock clock;

    @Inject
    CurrentActor currentActor;

    @Inject
    ChangeLog changeLog;

    /** Outside of transactions. @return id of the file @throws BusinessRuleViolation what readers refuse; FILE_REPEATED */
    public long take(String name, byte[] content) {
        BankStatement statement =
                BankFileReader.read(content, transaction.call(() -> settings.number(PaymentSetting.FILE_MEGABYTES)));
        refuseOthers(statement, transaction.call(() -> settings.text(PaymentSetting.ACCOUNTS)));
        BankFile.Head head = new BankFile.Head(
                statement.format(), statement.sender(), statement.reference(), Sha256.hex(content), name(name));
        try {
            return transaction.call(() -> write(head, statement, content));
        } catch (RuntimeException lost) {
            // of two who bring the same file at the same moment one is told that it is there
            transaction
                    .call(() -> store.findFile(head))
                    .filter(file -> isClash(lost))
                    .ifPresent(file -> {
                        throw repeated(file);
                    });
            throw lost;
        }
    }

    private static boolean isClash(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof PersistenceException || cause instanceof java.sql.SQLException) {
                return true;
            }
        }
        return false;
    }

    private static BusinessRuleViolation repeated(BankFile file) {
        return new BusinessRuleViolation(PaymentError.FILE_REPEATED, file.name(), file.receivedAt());
    }

    private static void refuseOthers(BankStatement statement, String accounts) {
        Set<String> ours = Arrays.stream(accounts.split(","))
                .map(one -> one.replaceAll("[^0-9A-Za-z]", ""))
                .filter(one -> !one.isEmpty())
                .collect(Collectors.toSet());
        if (!ours.isEmpty()) {
            statement.entries().stream()
                    .map(BankEntry::account)
                    .filter(account -> !ours.contains(account))
                    .findFirst()
                    .ifPresent(account -> {
                        throw new BusinessRuleViolation(PaymentError.FILE_OTHER_ACCOUNT, account);
                    });
        }
    }

    private long write(BankFile.Head head, BankStatement statement, byte[] content) {
        store.findFile(head).ifPresent(file -> {
            throw repeated(file);
        });
        List<String> fingerprints = fingerprints(statement.entries());
        Map<String, Long> known = new HashMap<>();
        for (int from = 0; from < fingerprints.size(); from += AT_ONCE) {
            known.putAll(entries.known(fingerprints.subList(from, Math.min(from + AT_ONCE, fingerprints.size()))));
        }
        long document = documents
                .keep(DocumentKind.BANK_FILE, head.name(), content, OptionalLong.empty())
                .id();
        BankFile file = new BankFile(
                head,
                document,
                fingerprints.size() + statement.answers().size(),
                known.size(),
                statement.moneyIn(),
                statement.moneyOut(),
                clock.now(),
                currentActor.get().name());
        store.flush();
        store.add(file);
        store.flush();
        for (int from = 0; from < fingerprints.size(); from += AT_ONCE) {
            write(file.id(), statement, fingerprints, known, from);
        }
        answers.report(file, statement.answers());
        changeLog.record(
                PaymentChange.BANK_FILE_READ,
                file,
                Changes.none()
                        .field("reference", null, file.reference())
                        .field("transactions", null, file.transactions())
                        .field("repeated", null, file.repeated())
                        .field("moneyIn", null, file.moneyIn())
                        .field("moneyOut", null, file.moneyOut()));
        return file.id();
    }

    private void write(
            long file, BankStatement statement, List<String> fingerprints, Map<String, Long> known, int from) {
        int to = Math.min(from + AT_ONCE, fingerprints.size());
        List<Long> ids = receipts.freshIds(to - from);
        List<Row> rows = new ArrayList<>();
        for (int i = from; i < to; i++) {
            String fingerprint = fingerprints.get(i);
            rows.add(
                    new Row(ids.get(i - from), i + 1, statement.entries().get(i), fingerprint, known.get(fingerprint)));
        }
        entries.write(file, rows);
    }

    /** Two that are alike in everything are two payments: they are told apart by which of them it is. */
    private static List<String> fingerprints(List<BankEntry> all) {
        List<String> fingerprints = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        Map<String, Integer> alike = new HashMap<>();
        for (BankEntry entry : all) {
            int occurrence = alike.merge(entry.fingerprint(0), 1, Integer::sum) - 1;
            String fingerprint = entry.fingerprint(occurrence);
            if (!taken.add(fingerprint)) {
                throw new IllegalStateException("a fingerprint twice");
            }
            fingerprints.add(fingerprint);
        }
        return fingerprints;
    }

    private static String name(String name) {
        String bare = name == null
                ? ""
                : name.replaceAll("^.*[/\\\\]", "").replaceAll("\\p{Cntrl}", "").strip();
        if (bare.isEmpty()) {
            return "bank";
        }
        return bare.length() <= 120 ? bare : bare.substring(bare.length() - 120);
    }
}
