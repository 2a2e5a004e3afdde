package no.front.server.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormTest {
    private static final Browser.Answer PAGE = new Browser.Answer(200, URI.create("http://localhost/sign-in"), """
            <script nonce="abc=">if(window.PrimeFaces){PrimeFaces.csp.init('abc=');}</script>
            <form action="/search"><input name="q" value=""/></form>
            <form id="f" action="/sign-in?a=1&amp;b=2">
              <input type="hidden" name="jakarta.faces.ViewState" value="12:&quot;x&quot;" />
              <input name="f:email" type="email"/><input type="password" name="f:password">
              <input type="checkbox" name="f:known" checked="checked"/><input type="checkbox" name="f:stay"/><button name="f:go" type="submit">Go</button>
            </form>""");

    @Test
    @DisplayName(
            "The right form of a page is found and sends its hidden fields; buttons and boxes only when pressed or ticked before")
    void fields() {
        Form form = Form.with("type=\"password\"", PAGE);
        assertEquals("/sign-in?a=1&b=2", form.action());
        assertEquals(
                Map.of(
                        "jakarta.faces.ViewState",
                        "12:\"x\"",
                        "primefaces.nonce",
                        "abc=",
                        "f:email",
                        "a@front.example",
                        "f:password",
                        "",
                        "f:known",
                        "on",
                        "f:go",
                        ""),
                form.filled(Map.of(form.named("email"), "a@front.example", form.button("go"), "")));
        assertThrows(Browser.UnexpectedAnswer.class, () -> form.named("phone"));
        assertThrows(Browser.UnexpectedAnswer.class, () -> Form.with("type=\"file\"", PAGE));
    }

    @Test
    @DisplayName("A file is sent as a part of its own, after the fields")
    void multipart(@TempDir Path dir) throws IOException {
        Path file = Files.writeString(dir.resolve("kunder.csv"), "Navn\r\nÅs\r\n");
        Multipart parts = new Multipart(Map.of("f", "ø"), List.of(new Multipart.File("f:file", file)));
        String boundary = parts.contentType().replaceFirst(".*boundary=", "");
        assertEquals(
                "--" + boundary + "\r\nContent-Disposition: form-data; name=\"f\"\r\n\r\nø\r\n"
                        + "--" + boundary
                        + "\r\nContent-Disposition: form-data; name=\"f:file\"; filename=\"kunder.csv\"\r\n"
                        + "Content-Type: text/csv\r\n\r\nNavn\r\nÅs\r\n\r\n--" + boundary + "--\r\n",
                Sent.by(parts));
    }

    /** Collects what is sent. */
    private static final class Sent implements Flow.Subscriber<ByteBuffer> {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private final CompletableFuture<String> whole = new CompletableFuture<>();

        static String by(Multipart parts) throws IOException {
            Sent sent = new Sent();
            parts.body().subscribe(sent);
            return sent.whole.join();
        }

        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            subscription.request(Long.MAX_VALUE);
        }

        @Override
        public void onNext(ByteBuffer part) {
            byte[] copy = new byte[part.remaining()];
            part.get(copy);
            bytes.writeBytes(copy);
        }

        @Override
        public void onError(Throwable failure) {
            whole.completeExceptionally(failure);
        }

        @Override
        public void onComplete() {
            whole.complete(bytes.toString(StandardCharsets.UTF_8));
        }
    }
}
