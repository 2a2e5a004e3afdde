package no.front.it.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/**
 * The commission of the golden month as the people concerned play it: 300 premium messages, Strex' settlement and payment, the
 * payout that one prepares and another approves, the file, a bank that says no, then yes. The amounts of
 * {@code GoldenCommissionTest}.
 */
final class GoldenCommissionStory {

    private static final String FINANCE = "fatima@front.example";
    private static final String SECOND = "henrik@front.example";
    private static final String SALES = "sander@front.example";
    private static final String SETTLEMENT_HEAD = "settlement_id;settlement_date;period_from;period_to;operator_id;"
            + "short_number;keyword;price_incl_vat;count_billed;count_reversed;gross_incl_vat\n";

    private String customer;
    private String payout;

    /** Sales sets up 2440 KURS at 10.00, finance reads in what recipients were billed. */
    void messages() throws IOException {
        Browser browser = GoldenMonthStoryIT.as(SALES).open("/backoffice/customers?q=Nordlys+Kurs");
        browser.press("NORDLYS KURS AS");
        customer = id(browser);
        browser.open("/backoffice/contracts?q=Nordlys+Kurs");
        browser.click(browser.see(By.cssSelector("main a[href^='contract?id=']")));
        browser.see(By.cssSelector("main h1"));
        WebElement link = browser.until(
                "A new premium service",
                d -> d.findElements(By.cssSelector("a[href^='premium-service-edit?contract=']")).stream()
                        .findFirst()
                        .orElse(null));
        String contract = link.getDomAttribute("href").replaceFirst(".*contract=(\\d+).*", "$1");
        browser.open("/backoffice/premium-service-edit?contract=" + contract);
        fill(browser, "form:keyword", "KURS");
        fill(browser, "form:from", "01.03.2026");
        fill(browser, "form:name", "Kurs");
        fill(browser, "form:serviceCode", "10001");
        browser.click(browser.see(By.id("form:save")));
        browser.seeText("2440 KURS").press("Ny pris");
        fill(browser, "form:price", "10,00");
        fill(browser, "form:from", "01.03.2026");
        browser.click(browser.see(By.id("form:save")));
        browser.seeText("10,00").press("Nye andeler");
        fill(browser, "form:operatorShare", "25");
        fill(browser, "form:strexShare", "5");
        fill(browser, "form:ownShare", "15");
        fill(browser, "form:customerShare", "55");
        fill(browser, "form:from", "01.03.2026");
        browser.click(browser.see(By.id("form:save")));
        browser.seeText("Andelene er lagt inn.").screenshot("golden-premium-service");

        // what is overdue of the invoices is asked for as such, not set off (CPA-8)
        browser.open("/backoffice/contract-set-off?id=" + contract);
        browser.click(browser.see(By.cssSelector("input[name='form:allowed'][value='false']")));
        fill(browser, "form:reason", "Avtalt ved bestillingen");
        browser.click(browser.see(By.id("form:agree")));
        browser.seeText("Avtalt ved bestillingen");

        StringBuilder csv = new StringBuilder("id;kortnummer;kodeord;mottaker;operatør;pris;tidspunkt;belastet\n");
        for (int i = 0; i < 300; i++) {
            csv.append("golden-p-%d;2440;KURS;+47%d;%s;10,00;%02d.03.2026 12:%02d;ja\n"
                    .formatted(i, 98_000_000 + i, i < 200 ? "no.telenor" : "no.telia", 1 + i % 30, i % 60));
        }
        read("golden-premium.csv", csv.toString()).seeText("300").screenshot("golden-premium");
        noErrors(browser);
    }

    /** A file of premium transactions. */
    private static Browser read(String name, String csv) throws IOException {
        Browser browser = GoldenMonthStoryIT.as(FINANCE).open("/backoffice/premium-imports");
        fill(browser, "form:source", "Strex");
        upload(browser, GoldenMonthStoryIT.file(name, csv));
        return browser;
    }

    /** Strex settles on 20 April and pays on the 21st: payable on 15 May. */
    void settled() throws IOException {
        Browser browser = GoldenMonthStoryIT.as(FINANCE).open("/backoffice/settlements");
        upload(
                browser,
                GoldenMonthStoryIT.file(
                        "golden-strex.csv",
                        SETTLEMENT_HEAD
                                + "GOLDEN-1;2026-04-20;2026-03-01;2026-03-31;no.telenor;2440;KURS;10,00;200;0;2000,00\n"
                                + "GOLDEN-1;2026-04-20;2026-03-01;2026-03-31;no.telia;2440;KURS;10,00;100;0;1000,00\n"));
        browser.seeText("Oppgjør GOLDEN-1");
        for (String amount : List.of("3 000,00", "600,00", "120,00", "360,00", "1 320,00", "2 100,00")) {
            browser.seeText(amount);
        }
        WebElement day = browser.see(By.id("pay:paidOn"));
        day.clear();
        day.sendKeys("21.04.2026");
        browser.click(browser.see(By.id("pay:pay")));
        browser.until("Strex has paid", d -> d.findElements(By.id("pay:paidOn")).isEmpty() ? true : null);
        browser.seeText("21.04.2026").seeText("15.05.2026").screenshot("golden-settlement");
        noErrors(browser);
    }

    /** Where the money goes: entered by one, confirmed by another; and that we may write the note. */
    void account() {
        Browser browser = GoldenMonthStoryIT.as(FINANCE).open("/backoffice/payee-account?customer=" + customer);
        fill(browser, "enter:account", "1234.56.78903");
        fill(browser, "enter:reason", "Oppgitt i avtalen");
        browser.click(browser.see(By.id("enter:enter")));
        browser.seeText("Kontoen er lagt inn og kunden varsles.");
        browser.open("/backoffice/commission-agreement?customer=" + customer);
        fill(browser, "form:agreedOn", "01.03.2026");
        fill(browser, "form:startsOn", "01.03.2026");
        fill(browser, "form:agreedBy", "Tuva Rønnestad");
        fill(browser, "form:edition", "2026-1");
        browser.click(browser.see(By.id("form:record")));
        browser.seeText("Tuva Rønnestad");
        noErrors(browser);
        Browser second = GoldenMonthStoryIT.as(SECOND);
        second.until("The account is confirmed", d -> {
            second.open("/backoffice/payee-account?customer=" + customer);
            second.click(second.see(By.cssSelector("[data-opens='dialog-confirm']")));
            second.click(second.see(By.id("decide:confirm")));
            return second.until("An answer", page -> {
                                String said = second.mainText();
                                return said.contains("Kontoen er bekreftet.") || said.contains("ikke varslet ennå")
                                        ? said
                                        : null;
                            })
                            .contains("Kontoen er bekreftet.")
                    ? true
                    : null;
        });
        noErrors(second);
    }

    /** Proposed by Fatima, approved by Henrik; the note with its documents. */
    void approved() {
        Browser browser = GoldenMonthStoryIT.as(FINANCE).open("/backoffice/payout-runs");
        browser.seeText("15.05.2026").seeText("1 650,00").seeText("330,00");
        dialog(browser, "start", "new:start");
        browser.seeText("Ferdig").seeText("NORDLYS KURS AS").screenshot("golden-payout-run");
        browser.press("Se utbetalingen").seeText("1 650,00");
        payout = "/backoffice/payout?id=" + id(browser);
        noErrors(browser);
        Browser second = GoldenMonthStoryIT.as(SECOND).open(payout);
        for (String amount : List.of("1 320,00", "330,00", "1 650,00", "880,00", "440,00")) {
            second.seeText(amount);
        }
        dialog(second, "approve", "decide:approve");
        second.seeText("Provisjonsnota PN-1").screenshot("golden-payout");
        second.press("Provisjonsnota PN-1").seeText("1 650,00").seeText("1 320,00");
        String note = second.driver().getCurrentUrl();
        second.patiently("PDF and EHF of the note", d -> {
            second.open(note);
            // the button above, and one beside each document
            return d.findElements(By.cssSelector("main a[href^='document?id=']"))
                                    .size()
                            == 3
                    ? true
                    : null;
        });
        second.screenshot("golden-note");
        noErrors(second);
    }

    /** The file, taken and copied; the bank says no, two people say once more, and the bank pays. */
    void paid() {
        String first = fileMade();
        Browser browser = Browser.get();
        browser.seeText("1 650,00");
        browser.click(browser.see(By.id("take:take")));
        again(browser, first, "En kopi er de samme bytene");
        browser.click(browser.see(By.id("take:take")));
        browser.seeText("Fyll ut");
        fill(browser, "take:reason", "Banken fant den ikke");
        browser.click(browser.see(By.id("take:take")));
        again(browser, first, "Banken fant den ikke");
        browser.screenshot("golden-payment-file");
        browser.click(browser.see(By.id("bank:rejects")));
        browser.seeText("Kontoen er avsluttet (AC04)");
        browser.open(payout).seeText("Avvist av banken").seeText("Banken betalte ikke: AC04 Kontoen er avsluttet");
        browser.click(browser.see(By.cssSelector("[data-opens='dialog-payAgainAsk']")));
        fill(browser, "payAgain:reason", "Kontoen er åpnet igjen");
        browser.click(browser.see(By.id("payAgain:ask")));
        browser.seeText("En annen i økonomi må godkjenne.").screenshot("golden-pay-again");
        noErrors(browser);
        Browser second = GoldenMonthStoryIT.as(SECOND).open(payout).seeText("Kontoen er åpnet igjen");
        dialog(second, "payAgainApprove", "payAgain:approve");
        second.seeText("Betalingen er bestilt på nytt.");
        noErrors(second);
        fileMade();
        browser.seeText("1 650,00");
        browser.click(browser.see(By.id("bank:pays")));
        browser.seeText("Godtatt");
        browser.open(payout).seeText("har vi betalt 1 650,00 kr").screenshot("golden-paid");
        noErrors(browser);
    }

    /** A download leaves the page as it is: opened until it tells. */
    private static void again(Browser browser, String page, String text) {
        browser.until(text, d -> {
            browser.open(page);
            return browser.mainText().contains(text) ? true : null;
        });
    }

    private static String fileMade() {
        Browser browser = GoldenMonthStoryIT.as(FINANCE).open("/backoffice/payment-orders");
        dialog(browser, "make", "make:do");
        browser.seeText("Hente filen");
        return "/backoffice/payment-file?id=" + id(browser);
    }

    /** The books and the VAT report tell the same. */
    void booked() {
        Browser browser = GoldenMonthStoryIT.as(FINANCE);
        account(browser, "PREMIUM_SALES", "2 400,00");
        account(browser, "OPERATOR_SHARES", "600,00");
        account(browser, "STREX_FEES", "120,00");
        account(browser, "COMMISSION_COST", "1 320,00");
        account(browser, "COMMISSION_SETTLED", "1 320,00");
        account(browser, "COMMISSION_PAYABLE", "1 650,00");
        browser.open("/backoffice/vat-report?term=2026-2").seeText("720,00").seeText("180,00");
        browser.screenshot("golden-vat");
        browser.open("/backoffice/vat-report?term=2026-3").seeText("1 320,00").seeText("330,00");
        browser.open("/backoffice/commission-month?month=2026-03")
                .seeText("1 320,00")
                .screenshot("golden-commission");
        noErrors(browser);
    }

    private static void account(Browser browser, String account, String amount) {
        browser.open("/backoffice/ledger-account?account=" + account + "&from=2026-03-01&to=2026-05-31")
                .seeText(amount);
    }

    /** Two of Telenor's are taken back: −8.80 of a later payout. */
    void reversed() throws IOException {
        read(
                        "golden-reversals.csv",
                        "id;pris;tidspunkt\n-golden-p-0;-10,00;10.04.2026 12:00\n-golden-p-1;-10,00;10.04.2026 12:00\n")
                .seeText("golden-reversals.csv");
        Browser browser = Browser.get().open("/backoffice/settlements");
        upload(
                browser,
                GoldenMonthStoryIT.file(
                        "golden-strex-2.csv",
                        SETTLEMENT_HEAD
                                + "GOLDEN-2;2026-05-20;2026-04-01;2026-04-30;no.telenor;2440;KURS;10,00;0;2;-20,00\n"));
        browser.seeText("Oppgjør GOLDEN-2").seeText("8,80 kr").screenshot("golden-reversed");
        noErrors(browser);
    }

    private static String id(Browser browser) {
        return browser.until(
                "An id in the address",
                d -> d.getCurrentUrl().matches(".*[?&]id=\\d+.*")
                        ? d.getCurrentUrl().replaceFirst(".*[?&]id=(\\d+).*", "$1")
                        : null);
    }

    private static void fill(Browser browser, String id, String text) {
        WebElement field = browser.see(By.id(id));
        field.clear();
        field.sendKeys(text);
    }

    private static void upload(Browser browser, Path file) {
        browser.driver().findElement(By.id("form:file")).sendKeys(file.toString());
        browser.click(browser.see(By.id("form:upload")));
    }

    private static void dialog(Browser browser, String name, String button) {
        browser.click(browser.see(By.cssSelector("[data-opens='dialog-" + name + "']")));
        browser.click(browser.see(By.id(button)));
    }

    private static void noErrors(Browser browser) {
        assertEquals(List.of(), browser.consoleErrors());
    }
}
