package no.front.it.browser;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import no.front.it.RunningServer;
import org.openqa.selenium.json.Json;

/**
 * A headless Firefox that is spoken to by itself, in WebDriver BiDi: Debian has no geckodriver, and none is needed. Used as a
 * person would: what is pressed is found by what stands on it.
 */
final class Firefox implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 60;
    private static final Path BINARY = Path.of(System.getProperty("front.test.firefox", "/usr/bin/firefox-esr"));
    private static final Json JSON = new Json();

    /** The visible button or link with just that text, or the field with that label. */
    private static final String FIND =
            "(name => { const plain = e => (e.innerText || e.value || '').replaceAll('\\u00a0', ' ').trim();"
                    + " const seen = e => e.checkVisibility() && e.getBoundingClientRect().width > 0;"
                    + " const label = [...document.querySelectorAll('label')].find(e => plain(e) === name);"
                    + " const found = label ? label.control : [...document.querySelectorAll('a, button, summary')]"
                    + ".find(e => seen(e) && (plain(e) === name || e.getAttribute('aria-label') === name));"
                    + " if (!found) return ''; found.scrollIntoView({block: 'center', behavior: 'instant'});"
                    + " const box = found.getBoundingClientRect();"
                    + " return Math.round(box.x + box.width / 2) + ' ' + Math.round(box.y + box.height / 2); })(%s)";

    private final Process process;
    private final Path profile;
    private final BlockingQueue<Map<String, Object>> answers = new LinkedBlockingQueue<>();
    private final List<String> errors = new ArrayList<>();
    private final WebSocket socket;
    private final String tab;
    private int number;

    static boolean isInstalled() {
        return Files.isExecutable(BINARY);
    }

    Firefox() throws IOException, InterruptedException {
        profile = Files.createTempDirectory("front-firefox");
        process = new ProcessBuilder(
                        BINARY.toString(),
                        "--headless",
                        "--no-remote",
                        "--profile",
                        profile.toString(),
                        "--remote-debugging-port=0",
                        "--window-size=1280,900")
                .redirectErrorStream(true)
                .redirectOutput(profile.resolve("out.log").toFile())
                .start();
        socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(listening(), new Listener())
                .join();
        ask("session.new", Map.of("capabilities", Map.of()));
        ask("session.subscribe", Map.of("events", List.of("log.entryAdded")));
        Map<?, ?> tree =
                (Map<?, ?>) ((List<?>) ask("browsingContext.getTree", Map.of()).get("contexts")).getFirst();
        tab = tree.get("context").toString();
    }

    private URI listening() throws IOException, InterruptedException {
        for (long tenths = 0; tenths < PATIENCE_SECONDS * 10; tenths++) {
            String said = Files.readString(profile.resolve("out.log"));
            int at = said.indexOf("ws://");
            if (at >= 0 && said.indexOf('\n', at) > 0) {
                return URI.create(said.substring(at, said.indexOf('\n', at)).strip() + "/session");
            }
            if (process.waitFor(100, TimeUnit.MILLISECONDS)) {
                break;
            }
        }
        throw new IllegalStateException("Firefox did not start: " + Files.readString(profile.resolve("out.log")));
    }

    Firefox open(String path) throws InterruptedException {
        ask(
                "browsingContext.navigate",
                Map.of("context", tab, "url", RunningServer.get().uri(path).toString(), "wait", "complete"));
        return this;
    }

    /** Clicks there, and types into a field what stands in {@code text}. */
    Firefox press(String name, String... text) throws InterruptedException {
        String[] place = until("«" + name + "» at " + address(), FIND.formatted(JSON.toJson(name)))
                .split(" ");
        List<Map<String, Object>> click = List.of(
                Map.of("type", "pointerMove", "x", Integer.parseInt(place[0]), "y", Integer.parseInt(place[1])),
                Map.of("type", "pointerDown", "button", 0),
                Map.of("type", "pointerUp", "button", 0));
        List<Map<String, Object>> keys = new ArrayList<>();
        String.join("", text).codePoints().mapToObj(Character::toString).forEach(key -> {
            keys.add(Map.of("type", "keyDown", "value", key));
            keys.add(Map.of("type", "keyUp", "value", key));
        });
        perform(Map.of("type", "pointer", "id", "mouse", "actions", click));
        if (!keys.isEmpty()) {
            perform(Map.of("type", "key", "id", "keyboard", "actions", keys));
        }
        return this;
    }

    private void perform(Map<String, Object> source) throws InterruptedException {
        ask("input.performActions", Map.of("context", tab, "actions", List.of(source)));
    }

    Firefox seeText(String text) throws InterruptedException {
        until(
                "the text «" + text + "» at " + address(),
                "document.body && document.body.innerText.replaceAll('\\u00a0', ' ').includes(" + JSON.toJson(text)
                        + ") ? 'there' : ''");
        return this;
    }

    String address() throws InterruptedException {
        return script("location.pathname + location.search");
    }

    /** The expression's value as text. */
    String script(String expression) throws InterruptedException {
        Map<String, Object> result = ask(
                "script.evaluate",
                Map.of(
                        "expression",
                        "(async () => String(await (" + expression + ")))()",
                        "target",
                        Map.of("context", tab),
                        "awaitPromise",
                        true));
        if (!"success".equals(result.get("type"))) {
            throw new AssertionError(expression + ": " + result);
        }
        return String.valueOf(((Map<?, ?>) result.get("result")).get("value"));
    }

    /** What was told as errors so far: by scripts, and of what the policy refused. */
    List<String> errors() {
        return List.copyOf(errors);
    }

    /** The expression's value as soon as it is not empty; a page that makes room for the next one has none yet. */
    private String until(String what, String expression) throws InterruptedException {
        long limit = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        String last = "";
        while (System.nanoTime() < limit) {
            try {
                last = script(expression);
                if (!last.isEmpty()) {
                    return last;
                }
            } catch (Refused leaving) {
                last = leaving.getMessage();
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
        throw new AssertionError("Waited for " + what + ": " + script("document.body.innerText") + last);
    }

    /** The browser can't do it, now. */
    private static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Refused(String message) {
            super(message);
        }
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> ask(String method, Map<String, Object> parameters) throws InterruptedException {
        int id = ++number;
        socket.sendText(JSON.toJson(Map.of("id", id, "method", method, "params", parameters)), true)
                .join();
        while (true) {
            Map<String, Object> answer = answers.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (answer == null) {
                throw new AssertionError("Firefox does not answer to " + method);
            }
            if (answer.get("id") instanceof Number answered && answered.intValue() == id) {
                if (!"success".equals(answer.get("type"))) {
                    throw new Refused(method + ": " + answer);
                }
                return (Map<String, Object>) answer.get("result");
            }
            note(answer);
        }
    }

    private void note(Map<String, Object> event) {
        if ("log.entryAdded".equals(event.get("method"))
                && event.get("params") instanceof Map<?, ?> entry
                && "error".equals(entry.get("level"))) {
            errors.add(String.valueOf(entry.get("text")));
        }
    }

    @Override
    public void close() throws IOException {
        socket.abort();
        List<ProcessHandle> family = new ArrayList<>(process.descendants().toList());
        family.add(process.toHandle());
        family.forEach(ProcessHandle::destroyForcibly);
        try {
            process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        try (Stream<Path> files = Files.walk(profile)) {
            files.sorted(java.util.Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        }
    }

    /** Puts the parts of an answer together. */
    private final class Listener implements WebSocket.Listener {

        private final StringBuilder text = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket webSocket, CharSequence data, boolean last) {
            text.append(data);
            if (last) {
                answers.add(JSON.toType(text.toString(), Json.MAP_TYPE));
                text.setLength(0);
            }
            webSocket.request(1);
            return null;
        }
    }
}
