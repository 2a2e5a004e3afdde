package no.front.it.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import no.front.it.ServerProcess;
import no.front.it.TestDirectory;
import no.front.server.simulator.CreditCase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/**
 * The golden month as the people concerned play it, on a server of its own whose business day begins on 1 March 2026: Nordlys
 * Kurs orders, is invoiced, sends 2 100 SMS at home and 40 abroad, pays in part and too late. The same amounts as in the rules
 * ({@code GoldenMonthTest}) and in the container.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class GoldenMonthStoryIT {

    private static final Path TARGET = TestDirectory.get();
    private static final Path EAR = Path.of("target/front.ear").toAbsolutePath();
    private static final String FINANCE = "fatima@front.example";
    private static final String SALES = "sander@front.example";
    private static final String ADMINISTRATOR = "ingrid@front.example";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final DateTimeFormatter BANK_DAY = DateTimeFormatter.ofPattern("ddMMyy");
    private static final LocalDate START = LocalDate.of(2026, 3, 1);
    private static final int NATIONAL = 2_100;
    private static final int ABROAD = 40;

    private static ServerProcess server;
    private static URI home;
    private static String account;
    private static String invoice;
    private static String kid;
    private static final GoldenCommissionStory COMMISSION = new GoldenCommissionStory();

    @BeforeAll
    static void start() throws IOException {
        int port = ServerProcess.freePort();
        Path data = Files.createTempDirectory(TARGET, "life");
        server = ServerProcess.start(
                        EAR,
                        data,
                        TARGET.resolve("golden-month.log"),
                        Map.of("FRONT_HTTP_PORT", String.valueOf(port), "FRONT_DEMO_START", START.toString()))
                .awaitReady();
        home = URI.create("http://localhost:" + port);
    }

    @AfterAll
    static void stop() {
        Browser.get().at(null);
        if (server != null) {
            server.stop();
        }
    }

    private static Browser visitor() {
        return Browser.get().at(home).fresh();
    }

    static Browser as(String email) {
        Browser browser = visitor().open("/backoffice/sign-in");
        browser.type("E-post", email).type("Passord", "front-demo-2026").press("Logg inn");
        browser.until("Signed in", d -> d.getCurrentUrl().contains("/sign-in") ? null : true);
        browser.see(By.cssSelector("main h1"));
        return browser;
    }

    private static void moveTo(LocalDate day) {
        Browser browser = as(ADMINISTRATOR).open("/backoffice/clock");
        browser.see(By.id("form:goal")).sendKeys(DAY.format(day));
        browser.click(browser.see(By.id("form:move")));
        browser.patiently("the clock comes to " + day, d -> {
            browser.open("/backoffice/clock");
            boolean stands = !d.findElements(By.id("form:goal")).isEmpty();
            return stands && browser.mainText().contains("forretningsdato " + DAY.format(day)) ? true : null;
        });
    }

    static Path file(String name, String content) throws IOException {
        return Files.writeString(TARGET.resolve(name), content, StandardCharsets.UTF_8);
    }

    private static void upload(Browser browser, Path file) {
        browser.driver().findElement(By.id("form:file")).sendKeys(file.toString());
        browser.click(browser.see(By.id("form:upload")));
    }

    @Test
    @Order(1)
    @DisplayName("CON-1, BIL-2 golden month: ordered on 1 March, the first invoice is 39.00 + 19.00 + VAT = 72.50")
    void firstInvoice() {
        monthlyRunIsOver();
        String order = OrderStoryIT.order(
                visitor(),
                CreditCase.NORDLYS_KURS,
                "Tuva Rønnestad",
                "tuva@nordlyskurs.example",
                "SMS_WEB",
                "PREMIUM_SMS");
        Browser browser = as(SALES).open("/backoffice/orders?q=" + order);
        browser.press(order).seeText("Bestilling " + order);
        browser.press("Godkjenn og bekreft …").press("Godkjenn og bekreft");
        browser.seeText("er godkjent og bekreftet.");

        browser = as(FINANCE).open("/backoffice/invoice-runs");
        browser.press("Prøv");
        browser.seeText("Dette er en prøve.").seeText("NORDLYS KURS AS");
        browser.screenshot("golden-run-trial");
        browser.press("Fakturer").press("Fakturer nå");
        browser.until(
                "The run is done",
                d -> d.findElements(By.cssSelector("main h1")).stream()
                                .anyMatch(h1 -> h1.getText().startsWith("Kjøring"))
                        ? browserSays("Ferdig")
                        : null);
        browser.screenshot("golden-run");
        openInvoice(browser, "72,50");
        browser.seeText("39,00")
                .seeText("19,00")
                .seeText("58,00")
                .seeText("14,50")
                .seeText("11.03.2026");
        browser.screenshot("golden-invoice-march");
        account = browser.mainText().replaceFirst("(?s).*?(\\d{6}) Hovedkonto.*", "$1");
        assertEquals(List.of(), browser.consoleErrors());
    }

    /**
     * The month's run comes by itself at its hour. Here it has been before anybody orders, whatever the hour, so that it is
     * finance's own run that finds Nordlys.
     */
    private static void monthlyRunIsOver() {
        Browser browser = as(ADMINISTRATOR);
        browser.patiently("The month's run is over", d -> {
            browser.open("/backoffice/job?name=invoice-runs");
            boolean over = d.findElements(By.cssSelector("main tbody tr")).stream()
                    .map(WebElement::getText)
                    .anyMatch(row -> row.startsWith(DAY.format(START)) && row.contains("Ferdig"));
            if (!over) {
                d.findElements(By.id("form:run")).forEach(browser::click);
            }
            return over ? true : null;
        });
    }

    private static Boolean browserSays(String text) {
        return Browser.get().mainText().contains(text) ? true : null;
    }

    /** Opens Nordlys' invoice of that total. */
    private static void openInvoice(Browser browser, String total) {
        browser.open("/backoffice/invoices?q=Nordlys+Kurs");
        WebElement row =
                browser.until("An invoice of " + total, d -> d.findElements(By.cssSelector("tbody tr")).stream()
                        .filter(one -> one.getText().replace('\u00a0', ' ').contains(total))
                        .findFirst()
                        .orElse(null));
        browser.click(row.findElement(By.cssSelector("a[href^='invoice?id=']")));
        browser.see(By.cssSelector("main h1"));
    }

    @Test
    @Order(2)
    @DisplayName("BIL-1 golden month: March's usage comes in by file, each line once")
    void usage() throws IOException {
        moveTo(LocalDate.of(2026, 3, 31));
        StringBuilder lines = new StringBuilder("id;konto;tidspunkt;produkt;mottaker;deler\n");
        for (int i = 0; i < NATIONAL + ABROAD; i++) {
            String recipient = i < NATIONAL ? "+47" + (98_000_000 + i) : "+46" + (701_000_000 + i);
            lines.append("golden-%d;%s;%02d.03.2026 12:%02d;SMS_WEB;%s;1\n"
                    .formatted(i, account, 1 + i % 30, i % 60, recipient));
        }
        Path file = file("golden-usage.csv", lines.toString());
        Browser browser = as(FINANCE).open("/backoffice/usage-imports");
        upload(browser, file);
        browser.seeText("2 140");
        browser.open("/backoffice/usage-imports");
        upload(browser, file);
        browser.seeText("telt før, ikke telt igjen");
        browser.screenshot("golden-usage");
        assertEquals(List.of(), browser.consoleErrors());
    }

    @Test
    @Order(3)
    @DisplayName("CPA-1 golden month: 300 premium messages at 10.00, 200 by Telenor and 100 by Telia, are read in")
    void premium() throws IOException {
        COMMISSION.messages();
    }

    @Test
    @Order(4)
    @DisplayName(
            "BIL-1, BIL-3, BIL-7 golden month: on 1 April 922.00 + 28.00 + 58.00 = 1 008.00, with VAT 1 260.00, due 11 April")
    void secondInvoice() {
        moveTo(LocalDate.of(2026, 4, 1));
        Browser browser = as(FINANCE);
        openInvoice(browser, "1 260,00");
        browser.seeText("880,00")
                .seeText("42,00")
                .seeText("28,00")
                .seeText("1 008,00")
                .seeText("252,00");
        browser.seeText("11.04.2026");
        browser.screenshot("golden-invoice-april");
        invoice = browser.driver().getCurrentUrl();
        kid = browser.mainText()
                .replaceFirst("(?s).*?KID\\s+([\\d ]{10,14}).*", "$1")
                .replace(" ", "");

        // why is this 922.00? In two clicks down to the messages
        browser.click(browser.see(By.cssSelector("a[href^='invoice-line?id=']")));
        browser.seeText("0,44");
        browser.screenshot("golden-why");
        assertEquals(List.of(), browser.consoleErrors());
    }

    @Test
    @Order(5)
    @DisplayName("BIL-8 golden month: 600.00 are paid on 10 April, 660.00 remain")
    void paidInPart() throws IOException {
        LocalDate first = LocalDate.of(2026, 4, 10);
        moveTo(first);
        Browser browser = as(FINANCE).open("/backoffice/bank-files");
        upload(browser, file("golden-1.ocr", ocr(1, first, 600_00)));
        browser.seeText("600,00");
        browser.open(invoice).seeText("660,00");
        assertEquals(List.of(), browser.consoleErrors());
    }

    @Test
    @Order(6)
    @DisplayName(
            "CPA-1, CPA-2 golden month: Strex settles 3 000.00 and pays 2 100.00 on 21 April, 1 320.00 are payable on 15 May")
    void settled() throws IOException {
        moveTo(LocalDate.of(2026, 4, 21));
        COMMISSION.settled();
        COMMISSION.account();
    }

    @Test
    @Order(7)
    @DisplayName("BIL-8, BIL-9 golden month: 660.00 are paid on 1 May, interest 4.34")
    void paid() throws IOException {
        LocalDate second = LocalDate.of(2026, 5, 1);
        moveTo(second);
        Browser browser = as(FINANCE).open("/backoffice/bank-files");
        upload(browser, file("golden-2.ocr", ocr(2, second, 660_00)));
        browser.seeText("660,00");
        browser.open(invoice).seeText("Betalt");
        moveTo(second.plusDays(1));
        browser = as(FINANCE).open("/backoffice/customers?q=Nordlys+Kurs");
        browser.press("NORDLYS KURS AS");
        String customer = browser.driver().getCurrentUrl().replaceFirst(".*id=(\\d+).*", "$1");
        browser.open("/backoffice/statement?id=" + customer).seeText("1 260,00").seeText("4,34");
        browser.screenshot("golden-statement");
        assertEquals(List.of(), browser.consoleErrors());
    }

    @Test
    @Order(8)
    @DisplayName(
            "BIL-4 golden month: the 40 parts abroad are credited with 28.00 + 7.00 = 35.00; BIL-10 the books balance")
    void credited() {
        Browser browser = as(FINANCE).open(invoice);
        browser.press("Krediter");
        WebElement line =
                browser.until("The line of SMS abroad", d -> d.findElements(By.cssSelector("tbody tr")).stream()
                        .filter(one -> one.getText().contains("28,00"))
                        .findFirst()
                        .orElse(null));
        WebElement whole = browser.driver().findElement(By.name("whole"));
        if (whole.isSelected()) {
            browser.click(whole);
        }
        browser.click(line.findElement(By.cssSelector("input[type=checkbox]")));
        browser.driver().findElement(By.id("reason")).sendKeys("Feil land hos operatøren");
        browser.click(browser.driver().findElement(By.name("look")));
        browser.seeText("35,00");
        browser.screenshot("golden-credit");
        browser.click(browser.see(By.cssSelector("main button.ui-button:not(.ui-button-flat)")));
        browser.until("The credit note", d -> d.getCurrentUrl().contains("/invoice?") ? true : null);
        browser.seeText("35,00").seeText("7,00");
        browser.open("/backoffice/ledger").seeText("Saldobalanse");
        browser.screenshot("golden-ledger");
        assertEquals(List.of(), browser.consoleErrors());
    }

    @Test
    @Order(9)
    @DisplayName(
            "CPA-7 golden month: on 15 May 1 320.00 + 330.00 = 1 650.00 are proposed by one and approved by another; the note goes out")
    void commissionApproved() {
        moveTo(LocalDate.of(2026, 5, 15));
        COMMISSION.approved();
    }

    @Test
    @Order(10)
    @DisplayName(
            "CPA-7 golden month: the bank rejects 1 650.00, two people pay again, the bank pays; a copy of the file says so")
    void commissionPaid() {
        COMMISSION.paid();
    }

    @Test
    @Order(11)
    @DisplayName("BIL-10 golden month: ledger and VAT report show the settlement and the note")
    void commissionBooked() {
        COMMISSION.booked();
    }

    @Test
    @Order(12)
    @DisplayName("CPA-3, CPA-4 golden month: two of Telenor's are reversed, −8.80 of a later payout")
    void commissionReversed() throws IOException {
        moveTo(LocalDate.of(2026, 5, 20));
        COMMISSION.reversed();
    }

    /** An OCR giro file of one payment by KID. */
    private static String ocr(int number, LocalDate day, int ore) {
        String date = BANK_DAY.format(day);
        String totals = "%08d%08d%017d%s".formatted(1, 4, ore, date + date + date);
        return String.join(
                "\n",
                pad("NY000010" + "00008080" + "%07d".formatted(number) + "00012345"),
                pad("NY090020" + "001234567" + "%07d".formatted(number) + "15030012345"),
                pad("NY091030" + "%07d".formatted(1) + date + "01061" + "00001" + "0" + "%017d".formatted(ore)
                        + "%25s".formatted(kid)),
                pad("NY091031" + "%07d".formatted(1) + "%010d".formatted(number) + "0000000000" + "0".repeat(6) + date
                        + "98765432109"),
                pad("NY090088" + totals),
                pad("NY000089" + "%08d%08d%017d%s".formatted(1, 6, ore, date)),
                "");
    }

    private static String pad(String record) {
        return record + "0".repeat(80 - record.length());
    }
}
