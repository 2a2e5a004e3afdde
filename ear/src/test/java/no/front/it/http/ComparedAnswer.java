package no.front.it.http;

import java.net.http.HttpResponse;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** An answer as it is laid beside another: all that it tells, less what differs each time. */
final class ComparedAnswer {

    private static final Set<String> EACH_TIME = Set.of("date", "x-request-id", "set-cookie", "content-length");

    private ComparedAnswer() {}

    /**
     * Status, headers and body.
     *
     * @param asked ids that were asked for, which an answer may repeat
     * @param moving whether jobs change the states that the page shows
     */
    static String text(HttpResponse<String> answer, Collection<String> asked, boolean moving) {
        String headers = answer.headers().map().entrySet().stream()
                .filter(header -> !EACH_TIME.contains(header.getKey().toLowerCase(Locale.ROOT)))
                .map(Object::toString)
                .sorted()
                .collect(Collectors.joining("\n"));
        String text = (answer.statusCode() + "\n" + headers + "\n" + answer.body())
                .replaceAll("nonce(-|=\\\\?\"|=)[\\w+/=-]+", "nonce")
                .replaceAll("(ViewState[^>]*value=\")[^\"]*", "$1")
                .replaceAll("csp\\.init\\('[^']*'", "")
                .replaceAll("<time[^>]*>[^<]*</time>", "")
                .replaceAll("data-left=\"\\d+\"", "")
                .replaceAll("(?s)<update id=\"[^\"]*ViewState[^>]*>.*?</update>", "");
        if (moving) {
            text = text.replaceAll("(?s)<span class=\"ui-tag[^>]*>\\s*(<span[^>]*></span>)?[^<]*</span>", "");
        }
        for (String id : asked) {
            if (id.matches("\\d{3,}")) {
                text = text.replaceAll("(?<!\\d)" + id + "(?!\\d)", "ID");
            }
        }
        return text;
    }

    /** Where the first one differs from the other, for people to read. */
    static Optional<String> difference(String one, String other) {
        if (one.equals(other)) {
            return Optional.empty();
        }
        int at = 0;
        while (at < Math.min(one.length(), other.length()) && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return Optional.of("«" + around(one, at) + "» and «" + around(other, at) + "»");
    }

    private static String around(String text, int at) {
        return text.substring(Math.max(0, at - 80), Math.min(text.length(), at + 120))
                .replaceAll("\\s+", " ");
    }
}
