package no.front.server.bench;

import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;

/** Somebody orders on the web, page by page as people do, from a network address of their own. */
final class OrderForm {
    /** The server takes whoever fills the form in faster than a person can for a robot. */
    private static final long THOUGHT_MS = 1500;

    private final Browser browser;
    private final String number;
    private final int who;
    private final BiConsumer<String, Long> timed;

    /**
     * @param number organisation number that the register knows
     * @param who makes names and addresses different
     * @param timed gets what was pressed and how long the answer took, in nanoseconds
     */
    OrderForm(URI origin, String number, int who, BiConsumer<String, Long> timed) {
        this.browser = new Browser(origin, "198.18." + who / 250 % 250 + "." + (who % 250 + 1));
        this.number = number;
        this.who = who;
        this.timed = timed;
    }

    /** The whole way, until the order is received. */
    void order() throws IOException, InterruptedException {
        Browser.Answer page =
                timed("open the form", () -> browser.get("/order")).require(200, "NUMBER");
        page = press("look the organisation up", page, "lookUp", Map.of("NUMBER", number))
                .require(200, "TALLREKKE");
        page = press("to products", page, "proceed", Map.of("NUMBER", number)).require(200, "PRODUCT_SMS_WEB");
        page = press("to people", page, "proceed", Map.of("PRODUCT_SMS_WEB", "on", "MESSAGES", "1500"))
                .require(200, "ORDERER_NAME");
        page = press("to review", page, "proceed", people()).require(200, "MAY_ORDER");
        Map<String, String> accepted = new HashMap<>();
        for (String box : List.of("A_TERMS", "A_DATA_PROCESSING_AGREEMENT", "A_PRIVACY_STATEMENT", "MAY_ORDER")) {
            accepted.put(box, "on");
        }
        press("send the order", page, "submit", accepted).require(200, "orderer" + who + "@");
    }

    private Map<String, String> people() {
        String email = "orderer" + who + "@bench.example";
        Map<String, String> people = new HashMap<>();
        people.put("ORDERER_NAME", Names.person(who));
        people.put("ORDERER_EMAIL", email);
        people.put("ORDERER_MOBILE", "98079008");
        people.put("DELIVERY", "EMAIL");
        people.put("INVOICE_EMAIL", email);
        return people;
    }

    private Browser.Answer press(String what, Browser.Answer page, String button, Map<String, String> typed)
            throws IOException, InterruptedException {
        TimeUnit.MILLISECONDS.sleep(THOUGHT_MS);
        Form form = Form.with("\"form:" + button + "\"", page);
        Map<String, String> fields = new HashMap<>();
        typed.forEach((name, value) -> fields.put("form:" + name, value));
        fields.put(form.button(button), "");
        return timed(what, () -> browser.submit(page, form, fields));
    }

    private interface Step {
        Browser.Answer take() throws IOException, InterruptedException;
    }

    private Browser.Answer timed(String what, Step step) throws IOException, InterruptedException {
        long began = System.nanoTime();
        Browser.Answer answer = step.take();
        timed.accept(what, System.nanoTime() - began);
        return answer;
    }
}
