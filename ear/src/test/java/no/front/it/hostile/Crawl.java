package no.front.it.hostile;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Follows every link from a page on, as somebody who is signed in would, and takes one of each kind: {@code invoice?id=1}
 * and {@code invoice?id=2} are of one kind, {@code customer?id=1&tab=users} is of another.
 */
final class Crawl {

    /** What is got from an address. */
    record Answer(int status, String type, byte[] body) {

        String text() {
            return new String(body, StandardCharsets.UTF_8);
        }

        Document page() {
            return Jsoup.parse(text());
        }

        boolean isPage() {
            return type.startsWith("text/html");
        }
    }

    interface Getter {
        Answer get(String address) throws Exception;
    }

    interface Look {
        void at(String address, Answer answer) throws Exception;
    }

    private static final int OF_EACH_PATH = 8;

    /** Another order of the same list shows nothing new. */
    private static final Pattern ANOTHER_ORDER = Pattern.compile(".*[?&](sort|dir)=.*");

    /** Values that tell one of a kind from another of it. */
    private static final Pattern OF_ONE = Pattern.compile("\\d+|\\d{4}-.*|.*\\d{3,}.*");

    private final Getter getter;
    private final Look look;
    private final Set<String> kinds = new HashSet<>();
    private final Map<String, Integer> ofPath = new HashMap<>();
    private final Deque<String> waiting = new ArrayDeque<>();

    Crawl(Getter getter, Look look) {
        this.getter = getter;
        this.look = look;
    }

    /** @return the paths that it came to */
    Set<String> from(List<String> starts) throws Exception {
        Set<String> paths = new HashSet<>();
        starts.forEach(this::meet);
        while (!waiting.isEmpty()) {
            String address = waiting.poll();
            Answer answer = getter.get(address);
            paths.add(URI.create(address).getPath());
            look.at(address, answer);
            if (answer.isPage()) {
                Document page = answer.page();
                page.setBaseUri("http://here" + address);
                for (Element link : page.select("a[href]")) {
                    local(link.absUrl("href")).ifPresent(this::meet);
                }
            }
        }
        return paths;
    }

    private static Optional<String> local(String link) {
        String address = link.replaceFirst("#.*", "");
        return address.startsWith("http://here/")
                ? Optional.of(address.substring("http://here".length()))
                : Optional.empty();
    }

    private void meet(String address) {
        String path = address.replaceFirst("\\?.*", "");
        if (!ANOTHER_ORDER.matcher(address).matches()
                && kinds.add(path + "?" + kind(address))
                && ofPath.merge(path, 1, Integer::sum) <= OF_EACH_PATH) {
            waiting.add(address);
        }
    }

    private static String kind(String address) {
        int query = address.indexOf('?');
        return query < 0
                ? ""
                : Arrays.stream(address.substring(query + 1).split("&"))
                        .map(Crawl::kindOfParameter)
                        .sorted()
                        .collect(Collectors.joining("&"));
    }

    private static String kindOfParameter(String parameter) {
        String[] parts = parameter.split("=", 2);
        String value = parts.length < 2 ? "" : URLDecoder.decode(parts[1], StandardCharsets.UTF_8);
        boolean one = OF_ONE.matcher(value).matches()
                || value.length() > 30
                || Set.of("page", "q", "return").contains(parts[0]);
        return one ? parts[0] : parts[0] + "=" + value;
    }
}
