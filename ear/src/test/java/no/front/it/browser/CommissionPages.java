package no.front.it.browser;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/**
 * What the demo doesn't begin with, so that its pages can be looked at: settlements and Strex' payments, a case, an advance, a
 * payout, its note, a file that the bank has paid. Made by two of finance, by clicks, once for the suite.
 */
final class CommissionPages {

    private static final String ONE = "fatima@front.example";
    private static final String OTHER = "henrik@front.example";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final List<String> ACCOUNTS = List.of("1234.56.78903", "1503.00.12345");
    private static boolean there;

    private CommissionPages() {}

    static synchronized void make() {
        if (there) {
            return;
        }
        there = true;
        Browser browser = as(ONE);
        LocalDate today = LocalDate.parse(found(browser.mainText(), "forretningsdato ([0-9.]{10})"), DAY);
        played(browser);
        // so that it is due on the next payout day, whatever the day is
        fill(browser, "pay:paidOn", DAY.format(today.withDayOfMonth(1).minusDays(1)));
        browser.click(browser.see(By.id("pay:pay")));
        gone(browser, "pay:pay");
        List<String> earners = Pattern.compile("href=\"customer\\?id=(\\d+)\"")
                .matcher(browser.driver().getPageSource())
                .results()
                .map(result -> result.group(1))
                .distinct()
                .toList();
        played(browser);
        browser.click(browser.see(By.id("demo:strexPays")));
        gone(browser, "demo:strexPays");
        for (int i = 0; i < ACCOUNTS.size(); i++) {
            payee(browser, earners.get(i), ACCOUNTS.get(i), DAY.format(today));
        }
        held(browser, earners.get(2));
        String advance = advance(browser, earners.getFirst(), YearMonth.from(today));

        Browser second = as(OTHER);
        earners.stream().limit(ACCOUNTS.size()).forEach(customer -> confirmed(second, customer));
        dialog(second.open(advance), "approve", "decide:approve");
        second.seeText("Godkjent");
        dialog(second.open("/backoffice/payout-runs"), "start", "new:start");
        second.patiently("The run is done", d -> {
            second.open("/backoffice/payouts");
            return d.findElements(By.cssSelector("main a[href^='payout?id=']")).size() >= ACCOUNTS.size() ? true : null;
        });

        Browser first = as(ONE).open("/backoffice/payouts?status=PROPOSED");
        first.click(first.see(By.cssSelector("main a[href^='payout?id=']")));
        dialog(first, "approve", "decide:approve");
        first.seeText("PN-");
        dialog(first.open("/backoffice/payment-orders"), "make", "make:do");
        first.click(first.see(By.id("bank:pays")));
        first.seeText("Godtatt");
    }

    private static Browser as(String email) {
        Browser browser = Browser.get().fresh();
        browser.type("E-post", email).type("Passord", "front-demo-2026").press("Logg inn");
        browser.until("Signed in", d -> d.getCurrentUrl().contains("/sign-in") ? null : true);
        browser.see(By.cssSelector("main h1"));
        return browser;
    }

    /** Strex' file of the oldest month that isn't settled. */
    private static void played(Browser browser) {
        browser.open("/backoffice/settlements");
        browser.click(browser.see(By.id("demo:settle")));
        browser.until("A settlement", d -> d.getCurrentUrl().contains("/settlement?") ? true : null);
        browser.see(By.cssSelector("main h1"));
    }

    private static void payee(Browser browser, String customer, String account, String today) {
        browser.open("/backoffice/payee-account?customer=" + customer);
        fill(browser, "enter:account", account);
        fill(browser, "enter:reason", "Oppgitt i avtalen");
        browser.click(browser.see(By.id("enter:enter")));
        browser.seeText("Kontoen er lagt inn og kunden varsles.");
        browser.open("/backoffice/commission-agreement?customer=" + customer);
        fill(browser, "form:agreedOn", today);
        fill(browser, "form:startsOn", today);
        fill(browser, "form:agreedBy", "Kari Holm");
        fill(browser, "form:edition", "2026-1");
        browser.click(browser.see(By.id("form:record")));
        browser.seeText("Kari Holm");
    }

    private static void confirmed(Browser browser, String customer) {
        browser.until("The account is confirmed", d -> {
            browser.open("/backoffice/payee-account?customer=" + customer);
            dialog(browser, "confirm", "decide:confirm");
            return browser.until("An answer", page -> {
                                String said = browser.mainText();
                                return said.contains("Kontoen er bekreftet.") || said.contains("ikke varslet ennå")
                                        ? said
                                        : null;
                            })
                            .contains("Kontoen er bekreftet.")
                    ? true
                    : null;
        });
    }

    private static void held(Browser browser, String customer) {
        browser.open("/backoffice/hold-new?customer=" + customer);
        browser.click(browser.driver().findElement(By.cssSelector("input[value=HOLD]")));
        browser.click(browser.driver().findElement(By.cssSelector("input[value=ALL]")));
        fill(browser, "form:reason", "Mange klager");
        browser.click(browser.see(By.id("form:save")));
        browser.until("A case", d -> d.getCurrentUrl().contains("/hold?") ? true : null);
    }

    /** @return its page */
    private static String advance(Browser browser, String customer, YearMonth month) {
        browser.open("/backoffice/advance-new?customer=" + customer);
        fill(browser, "form:month", month.toString());
        fill(browser, "form:amount", "100,00");
        fill(browser, "form:reason", "Avtalt forskudd");
        browser.click(browser.see(By.id("form:prepare")));
        return browser.until(
                "An advance",
                d -> d.getCurrentUrl().contains("/advance?")
                        ? d.getCurrentUrl().replaceFirst(".*(/backoffice/)", "$1")
                        : null);
    }

    private static String found(String text, String pattern) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map((MatchResult result) -> result.group(1))
                .findFirst()
                .orElseThrow(() -> new AssertionError(pattern + " is not in:\n" + text));
    }

    private static void fill(Browser browser, String id, String text) {
        WebElement field = browser.see(By.id(id));
        field.clear();
        field.sendKeys(text);
    }

    private static void dialog(Browser browser, String name, String button) {
        browser.click(browser.see(By.cssSelector("[data-opens='dialog-" + name + "']")));
        browser.click(browser.see(By.id(button)));
    }

    private static void gone(Browser browser, String id) {
        browser.until(id + " is gone", d -> d.findElements(By.id(id)).isEmpty() ? true : null);
    }
}
