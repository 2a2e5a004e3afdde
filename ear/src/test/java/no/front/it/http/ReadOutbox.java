package no.front.it.http;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.front.platform.entity.Role;

/** What the house has sent somebody, as the demo's administrator reads it in the outbox. */
public final class ReadOutbox {

    private static final Pattern MESSAGE = Pattern.compile("href=\"outbox-message\\?id=(\\d+)\"");
    private static final Pattern BODY = Pattern.compile("<p class=\"f-message\"[^>]*>(.*?)</p>", Pattern.DOTALL);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private ReadOutbox() {}

    /** Text of the newest message that contains this. @param recipient address or number, as the outbox searches it */
    public static String text(String recipient, String part) {
        long limit = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < limit) {
            Optional<String> found = texts(recipient).stream()
                    .filter(text -> text.contains(part))
                    .findFirst();
            if (found.isPresent()) {
                return found.get();
            }
            pause();
        }
        throw new AssertionError("Nothing with «" + part + "» was sent to " + recipient + ": " + texts(recipient));
    }

    /** The link in the newest message, from its path on. @param path as it begins, e.g. {@code /invitation?} */
    public static String link(String recipient, String path) {
        Matcher link = Pattern.compile(Pattern.quote(path) + "\\S+").matcher(text(recipient, path));
        if (!link.find()) {
            throw new AssertionError("No link " + path);
        }
        return link.group();
    }

    /** The newest code of six digits by SMS. */
    public static String code(String number) {
        Matcher code = Pattern.compile("\\b\\d{6}\\b").matcher(text(number, "kode"));
        if (!code.find()) {
            throw new AssertionError("No code");
        }
        return code.group();
    }

    private static List<String> texts(String recipient) {
        List<String> texts = new ArrayList<>();
        Matcher messages = MESSAGE.matcher(
                get("/backoffice/outbox?recipient=" + URLEncoder.encode(recipient, StandardCharsets.UTF_8)));
        while (messages.find()) {
            Matcher body = BODY.matcher(get("/backoffice/outbox-message?id=" + messages.group(1)));
            if (body.find()) {
                texts.add(body.group(1)
                        .replace("&amp;", "&")
                        .replace("&quot;", "\"")
                        .replace("&#39;", "'"));
            }
        }
        return texts;
    }

    private static String get(String path) {
        try {
            HttpResponse<String> answer = Session.of(Role.ADMINISTRATOR).get(path);
            if (answer.statusCode() != 200) {
                throw new AssertionError(path + ": " + answer.statusCode());
            }
            return answer.body();
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(300);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
