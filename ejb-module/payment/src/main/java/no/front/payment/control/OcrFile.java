package no.front.payment.control;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Money;
import no.front.payment.entity.BankFileFormat;
import no.front.payment.entity.PaymentError;

/**
 * An OCR giro file (Mastercard Payment Services, "OCR giro systemspesifikasjon"): records of 80 characters, each beginning
 * with {@code NY}, its service, sort of transaction and sort of record. A transmission (10 to 89) holds assignments (20 to
 * 88), one for each account; these hold transactions of two or three records (30, 31, 32). Both ends say how many
 * transactions and records there are, themselves included, and the net sum: all must be exact, or nothing is believed.
 */
final class OcrFile {

    private static final int LENGTH = 80;

    private final List<String> records;
    private final List<BankEntry> entries = new ArrayList<>();
    private int at;

    private OcrFile(List<String> records) {
        this.records = records;
    }

    /** @throws BusinessRuleViolation OCR_LENGTH, OCR_ORDER, OCR_FIELD, FILE_TOTAL, FILE_COUNT */
    static BankStatement read(byte[] content) {
        return new OcrFile(records(new String(content, StandardCharsets.ISO_8859_1))).transmission();
    }

    private static List<String> records(String text) {
        List<String> lines = new ArrayList<>(
                text.indexOf('\n') < 0 && text.length() > LENGTH ? blocks(text) : List.of(text.split("\r?\n", -1)));
        while (!lines.isEmpty() && lines.getLast().isBlank()) {
            lines.removeLast();
        }
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).length() != LENGTH) {
                throw new BusinessRuleViolation(
                        PaymentError.OCR_LENGTH, i + 1, lines.get(i).length());
            }
        }
        return lines;
    }

    /** Without line ends, as tapes had them. */
    private static List<String> blocks(String text) {
        List<String> blocks = new ArrayList<>();
        for (int from = 0; from < text.length(); from += LENGTH) {
            blocks.add(text.substring(from, Math.min(from + LENGTH, text.length())));
        }
        return blocks;
    }

    private BankStatement transmission() {
        next("NY000010");
        String sender = digits("sender", 8, 16);
        String number = digits("transmission", 16, 23);
        String receiver = digits("receiver", 23, 31);
        Money sum = Money.ZERO;
        while (follows("NY090020")) {
            sum = sum.plus(assignment());
        }
        next("NY000089");
        checkEnd(entries.size(), records.size(), sum);
        if (at != records.size()) {
            throw new BusinessRuleViolation(PaymentError.OCR_ORDER, at + 1);
        }
        return new BankStatement(BankFileFormat.OCR_GIRO, sender, number + "-" + receiver, entries);
    }

    private Money assignment() {
        int first = at;
        int before = entries.size();
        next("NY090020");
        String number = digits("assignment", 17, 24);
        String account = digits("account", 24, 35);
        Money sum = Money.ZERO;
        while (!follows("NY090088")) {
            BankEntry entry = transaction(account, number);
            sum = sum.plus(entry.signed());
            entries.add(entry);
        }
        next("NY090088");
        checkEnd(entries.size() - before, at - first, sum);
        return sum;
    }

    private BankEntry transaction(String account, String assignment) {
        String sort = peek().startsWith("NY09") ? peek().substring(4, 6) : "";
        next("NY09" + sort + "30");
        String number = digits("transaction", 8, 15);
        LocalDate day = day("day", 15, 21);
        char sign = current().charAt(31);
        boolean taken = sign == '-';
        if (!taken && sign != '0' && sign != ' ' && sign != '+') {
            throw field("sign", String.valueOf(sign));
        }
        Money amount = ore("amount", 32, 49);
        if (amount.isZero()) {
            throw field("amount", "0");
        }
        String kid = current().substring(49, 74).strip();
        if (!kid.matches("[0-9]{0,24}[0-9-]?")) {
            throw field("KID", kid);
        }
        next("NY09" + sort + "31");
        same(number);
        String form = digits("form", 15, 25);
        String archive = current().substring(25, 34).strip();
        String payer = digits("debit account", 47, 58);
        String text = "";
        if (follows("NY09" + sort + "32")) {
            next("NY09" + sort + "32");
            same(number);
            text = current().substring(15, 55).strip();
        }
        boolean archived = !archive.matches("0*");
        return new BankEntry(
                !taken,
                taken,
                amount,
                day,
                account,
                kid,
                new BankEntry.Payer("", payer.matches("0+") ? "" : payer),
                text,
                archived ? archive : assignment + "-" + number,
                (archived ? archive : "") + "|" + form + "|" + payer,
                "");
    }

    private void same(String number) {
        if (!digits("transaction", 8, 15).equals(number)) {
            throw new BusinessRuleViolation(PaymentError.OCR_ORDER, at);
        }
    }

    private void checkEnd(int transactions, int recordCount, Money sum) {
        count(transactions, digits("transactions", 8, 16));
        count(recordCount, digits("records", 16, 24));
        Money said = ore("sum", 24, 41);
        if (!said.equals(sum.abs())) {
            throw new BusinessRuleViolation(PaymentError.FILE_TOTAL, said, sum);
        }
    }

    private static void count(int counted, String said) {
        if (Integer.parseInt(said) != counted) {
            throw new BusinessRuleViolation(PaymentError.FILE_COUNT, Integer.parseInt(said), counted);
        }
    }

    private String peek() {
        if (at >= records.size()) {
            throw new BusinessRuleViolation(PaymentError.OCR_ORDER, records.size() + 1);
        }
        return records.get(at);
    }

    private boolean follows(String beginning) {
        return at < records.size() && records.get(at).startsWith(beginning);
    }

    private void next(String beginning) {
        if (!peek().startsWith(beginning)) {
            throw new BusinessRuleViolation(PaymentError.OCR_ORDER, at + 1);
        }
        at++;
    }

    private String current() {
        return records.get(at - 1);
    }

    private String digits(String what, int from, int to) {
        String text = current().substring(from, to);
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                throw field(what, text);
            }
        }
        return text;
    }

    private Money ore(String what, int from, int to) {
        BigDecimal ore = new BigDecimal(digits(what, from, to));
        if (ore.precision() > 15) {
            throw field(what, ore.toPlainString());
        }
        return Money.ofOre(ore.longValueExact());
    }

    private LocalDate day(String what, int from, int to) {
        String text = digits(what, from, to);
        try {
            return LocalDate.of(
                    2000 + Integer.parseInt(text.substring(4)),
                    Integer.parseInt(text.substring(2, 4)),
                    Integer.parseInt(text.substring(0, 2)));
        } catch (DateTimeException e) {
            throw field(what, text);
        }
    }

    private BusinessRuleViolation field(String what, String text) {
        return new BusinessRuleViolation(PaymentError.OCR_FIELD, at, what, text.replaceAll("[^ -~]", "?"));
    }
}
