package no.front.it.http;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What pages, files and forms of the portal take from a request, read from its sources: so a new page, and a new parameter of
 * an old one, is known by itself.
 */
final class PortalParameters {

    private static final Path SOURCES = Path.of("../web-module/portal/src/main");
    private static final Pattern NAMED = Pattern.compile("@Named(?:\\(\"(\\w+)\"\\))?");
    private static final Pattern INCLUDED = Pattern.compile("src=\"/(WEB-INF/[^\"]+)\"");
    private static final Pattern USED =
            Pattern.compile("@Inject\\s+(?:transient\\s+)?(\\w+)\\s|\\bextends (\\w+)|\\b(\\w+)\\.\\w+\\(query\\)");
    private static final Pattern ID = Pattern.compile("query\\s*\\.id\\(\\s*\"([\\w.-]+)\"");
    private static final Pattern TEXT =
            Pattern.compile("(?:query\\s*\\.(?:text|has)|getParameter)\\(\\s*\"([\\w.-]+)\"");

    private final Map<String, String> classes = new LinkedHashMap<>();
    private final Map<String, String> beans = new LinkedHashMap<>();

    PortalParameters() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES.resolve("java"))) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".java")).toList()) {
                String name = file.getFileName().toString().replace(".java", "");
                String text = Files.readString(file);
                classes.put(name, text);
                Matcher named = NAMED.matcher(text);
                if (named.find()) {
                    String given = named.group(1);
                    beans.put(given == null ? Character.toLowerCase(name.charAt(0)) + name.substring(1) : given, name);
                }
            }
        }
    }

    /** Names of the parameters that are ids, of the page or file at this path. */
    Set<String> ids(String path) throws IOException {
        return found(ID, path);
    }

    /** Names of the parameters that are read as text. */
    Set<String> texts(String path) throws IOException {
        return found(TEXT, path);
    }

    private Set<String> found(Pattern parameter, String path) throws IOException {
        Set<String> names = new TreeSet<>();
        for (String name : classesOf(path)) {
            Matcher found = parameter.matcher(classes.get(name));
            while (found.find()) {
                names.add(found.group(1));
            }
        }
        return names;
    }

    private Set<String> classesOf(String path) throws IOException {
        Deque<String> open = new ArrayDeque<>();
        String page = page(path + ".xhtml");
        beans.forEach((bean, name) -> {
            if (Pattern.compile("\\b" + bean + "\\b").matcher(page).find()) {
                open.add(name);
            }
        });
        classes.forEach((name, text) -> {
            if (text.contains("@WebServlet(\"/" + path + "\")")
                    || text.matches("(?s).*String path\\(\\) \\{\\s*return \"" + path + "\";.*")) {
                open.add(name);
            }
        });
        Set<String> all = new HashSet<>();
        while (!open.isEmpty()) {
            String name = open.pop();
            if (classes.containsKey(name) && all.add(name)) {
                Matcher used = USED.matcher(classes.get(name));
                while (used.find()) {
                    Stream.of(1, 2, 3)
                            .map(used::group)
                            .filter(one -> one != null)
                            .forEach(open::add);
                }
            }
        }
        return all;
    }

    /** Its text with all that it includes; "" for what is no page. */
    private static String page(String file) throws IOException {
        Path path = SOURCES.resolve("webapp").resolve(file);
        if (!Files.exists(path)) {
            return "";
        }
        StringBuilder text = new StringBuilder(Files.readString(path));
        Matcher included = INCLUDED.matcher(text.toString());
        for (String part : included.results().map(one -> one.group(1)).toList()) {
            text.append(page(part));
        }
        return text.toString();
    }

    /** Names of files with a list, by their page. */
    boolean isListFile(String path) {
        return classes.values().stream()
                .anyMatch(text -> text.contains("implements ListFile") && text.contains("return \"" + path + "\";"));
    }
}
