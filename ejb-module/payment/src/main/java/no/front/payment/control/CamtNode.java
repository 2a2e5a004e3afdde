package no.front.payment.control;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Money;
import no.front.payment.entity.PaymentError;

/** An element with what is in it; asked by paths such as {@code RmtInf/Strd}. */
final class CamtNode {

    private static final Pattern AMOUNT = Pattern.compile("[0-9]{1,13}(\\.[0-9]{1,5})?");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}.*", Pattern.DOTALL);

    private final String name;
    private final String currency;
    private final List<CamtNode> children = new ArrayList<>(4);
    private String text = "";

    /** @param currency attribute Ccy; null for none */
    CamtNode(String name, String currency) {
        this.name = name;
        this.currency = currency;
    }

    void add(CamtNode child) {
        children.add(child);
    }

    CamtNode saying(String said) {
        text = said;
        return this;
    }

    String name() {
        return name;
    }

    String text() {
        return text;
    }

    /** All at that path, in their order. */
    List<CamtNode> all(String path) {
        List<CamtNode> found = List.of(this);
        for (String step : path.split("/")) {
            List<CamtNode> deeper = new ArrayList<>();
            for (CamtNode node : found) {
                node.children.stream().filter(child -> child.name.equals(step)).forEach(deeper::add);
            }
            found = deeper;
        }
        return found;
    }

    Optional<CamtNode> first(String path) {
        return all(path).stream().findFirst();
    }

    /** Text of the first of the paths that has one; "" for none. */
    String say(String... paths) {
        for (String path : paths) {
            Optional<String> said = first(path).map(CamtNode::text).filter(found -> !found.isEmpty());
            if (said.isPresent()) {
                return said.get();
            }
        }
        return "";
    }

    /** @throws BusinessRuleViolation FILE_INCOMPLETE */
    CamtNode need(String path) {
        return first(path)
                .orElseThrow(() -> new BusinessRuleViolation(PaymentError.FILE_INCOMPLETE, name + "/" + path));
    }

    boolean isIn(String wanted) {
        return wanted.equals(currency);
    }

    /** @throws BusinessRuleViolation FILE_CURRENCY, FILE_VALUE */
    Money kroner() {
        if (currency != null && !Money.CURRENCY.equals(currency)) {
            throw new BusinessRuleViolation(PaymentError.FILE_CURRENCY, CamtCursor.shown(currency));
        }
        return amount();
    }

    /** Of what has no currency of its own, such as sums. */
    Money amount() {
        if (!AMOUNT.matcher(text).matches()) {
            throw value();
        }
        try {
            return Money.of(new BigDecimal(text));
        } catch (BusinessRuleViolation decimals) {
            throw value();
        }
    }

    /** @throws BusinessRuleViolation FILE_VALUE */
    int count() {
        if (!text.matches("[0-9]{1,9}")) {
            throw value();
        }
        return Integer.parseInt(text);
    }

    /** True for credit. @throws BusinessRuleViolation FILE_VALUE */
    boolean isCredit() {
        return switch (text) {
            case "CRDT" -> true;
            case "DBIT" -> false;
            default -> throw value();
        };
    }

    /** @throws BusinessRuleViolation FILE_VALUE */
    boolean isTrue() {
        return switch (text) {
            case "true", "1" -> true;
            case "false", "0" -> false;
            default -> throw value();
        };
    }

    /** Of {@code Dt} or {@code DtTm} below. @throws BusinessRuleViolation FILE_VALUE, FILE_INCOMPLETE */
    LocalDate day() {
        String said = say("Dt", "DtTm");
        if (said.isEmpty()) {
            throw new BusinessRuleViolation(PaymentError.FILE_INCOMPLETE, name + "/Dt");
        }
        if (!DAY.matcher(said).matches()) {
            throw new BusinessRuleViolation(PaymentError.FILE_VALUE, name, CamtCursor.shown(said));
        }
        try {
            LocalDate day = LocalDate.parse(said.substring(0, 10));
            if (day.getYear() < 2000 || day.getYear() > 2100) {
                throw new BusinessRuleViolation(PaymentError.FILE_VALUE, name, CamtCursor.shown(said));
            }
            return day;
        } catch (DateTimeException e) {
            throw new BusinessRuleViolation(PaymentError.FILE_VALUE, name, CamtCursor.shown(said));
        }
    }

    private BusinessRuleViolation value() {
        return new BusinessRuleViolation(PaymentError.FILE_VALUE, name, CamtCursor.shown(text));
    }
}
