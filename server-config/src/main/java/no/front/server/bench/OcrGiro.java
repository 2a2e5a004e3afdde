package no.front.server.bench;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** A file of OCR giro as the bank would send it: one assignment, payments with a KID. */
final class OcrGiro {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("ddMMyy");
    private static final int LENGTH = 80;

    private final StringBuilder text = new StringBuilder();
    private final String day;
    private final int number;
    private int payments;
    private int records;
    private long ore;

    /** @param number tells files apart */
    OcrGiro(int number, LocalDate day) {
        this.number = number;
        this.day = DAY.format(day);
        record("NY000010" + "00008080" + seven(number) + "00012345");
        record("NY090020" + "001234567" + seven(number) + "12345678903");
    }

    void paid(String kid, long amountInOre) {
        payments++;
        ore += amountInOre;
        record("NY091030" + seven(payments) + day + "0106100001" + "0" + String.format("%017d%25s", amountInOre, kid));
        record("NY091031" + seven(payments) + "0000000000" + String.format("%09d", number * 100_000L + payments)
                + "0000000" + day + "98765432109");
    }

    /** With the sums that both ends must agree about. */
    String text() {
        StringBuilder whole = new StringBuilder(text);
        whole.append(padded("NY090088" + sums(records) + day + day + day));
        whole.append(padded("NY000089" + sums(records + 2) + day));
        return whole.toString();
    }

    private String sums(int counted) {
        return String.format("%08d%08d%017d", payments, counted, ore);
    }

    private void record(String content) {
        records++;
        text.append(padded(content));
    }

    private static String padded(String content) {
        return content + "0".repeat(LENGTH - content.length()) + "\n";
    }

    private static String seven(int value) {
        return String.format("%07d", value);
    }
}
