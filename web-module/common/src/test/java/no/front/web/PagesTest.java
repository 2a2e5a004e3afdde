package no.front.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.front.web.texts.Texts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Holds all pages of all wars, and the tags they are made of, to the design. */
class PagesTest {

    private static final Path WEB = Path.of("..").toAbsolutePath().normalize();
    private static final Path LOOK = Path.of("src/main/resources/META-INF/resources/front");
    private static final Pattern TEXT_KEY = Pattern.compile("(?<![\\w.])t\\['([^']+)'\\]");
    private static final Pattern WORDS_KEY = Pattern.compile("words\\.(say|count)\\('([^']+)'");
    private static final Pattern ICON = Pattern.compile("\\bpi-[a-z0-9-]+");
    /** Names and signs that are the same in every language. */
    private static final Set<String> ALIKE = Set.of("Front", "· Front", "/", "–", "·", "…", "→");

    @Test
    @DisplayName("No page holds literal text: all words come from the bundles")
    void noLiteralText() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path page : pages()) {
            String markup = Files.readString(page)
                    .replaceAll("(?s)<!--.*?-->", "")
                    .replaceAll("(?s)<script\\b.*?</script>", "")
                    .replaceAll("(?s)<f:metadata>.*?</f:metadata>", "");
            for (String text : markup.split("<[^>]*>")) {
                String words = text.replaceAll("#\\{[^}]*}", "").strip();
                if (!words.isEmpty() && !ALIKE.contains(words) && words.matches("(?s).*\\p{L}.*")) {
                    found.add(page.getFileName() + ": " + words);
                }
            }
            Matcher attribute = Pattern.compile(
                            "\\b(title|label|head|caption|text|lead|placeholder|aria-label|help|note)=\"([^\"#]*\\p{L}[^\"#]*)\"")
                    .matcher(markup);
            while (attribute.find()) {
                found.add(page.getFileName() + ": " + attribute.group());
            }
        }
        assertEquals(List.of(), found);
    }

    @Test
    @DisplayName("No page holds colours, style elements or styles but widths and data colours")
    void noStyles() throws IOException {
        for (Path page : pages()) {
            String markup = Files.readString(page);
            assertTrue(
                    !Pattern.compile("[\"':\\s]#[0-9a-fA-F]{3,8}\\b")
                            .matcher(markup)
                            .find(),
                    page + " has a colour");
            assertTrue(!markup.contains("<style"), page + " has a style element");
            Matcher style = Pattern.compile("\\bstyle=\"([^\"]*)\"").matcher(markup);
            while (style.find()) {
                assertTrue(style.group(1).matches("ui-[a-z -]+|width:.*%;?|--k:.*"), page + " " + style.group());
            }
        }
    }

    @Test
    @DisplayName("No page writes a script of its own or goes round a boundary by markup")
    void noScripts() throws IOException {
        for (Path page : pages()) {
            String markup = Files.readString(page);
            assertTrue(!markup.matches("(?s).*\\son(click|change|submit|load)=.*"), page + " has an inline handler");
            assertTrue(!markup.contains("escape=\"false\""), page + " writes text unescaped");
            assertTrue(markup.lines().count() <= 120, page + " is longer than 120 lines");
        }
    }

    @Test
    @DisplayName(
            "No form is called as one of its parameters: its own mark would be read in place of the value, and nothing done")
    void formsAndParameters() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path page : pages()) {
            String markup = Files.readString(page);
            Matcher form = Pattern.compile("<h:form id=\"([^\"]+)\"").matcher(markup);
            while (form.find()) {
                if (markup.contains("<input type=\"hidden\" name=\"" + form.group(1) + "\"")) {
                    found.add(page.getFileName() + " " + form.group(1));
                }
            }
        }
        assertEquals(List.of(), found);
    }

    @Test
    @DisplayName(
            "No row of a page is called as an attribute that a tag resets for what stands inside it: it would be empty there")
    void rowsKeepTheirNames() throws IOException {
        Pattern reset = Pattern.compile("<c:set var=\"(\\w+)\" value=\"#\\{null}\"/>");
        Set<String> taken = new TreeSet<>();
        for (Path page : pages()) {
            reset.matcher(Files.readString(page)).results().forEach(found -> taken.add(found.group(1)));
        }
        assertTrue(taken.contains("note"), taken.toString());
        List<String> lost = new ArrayList<>();
        for (Path page : pages()) {
            Matcher row =
                    Pattern.compile("<(?!c:set)[\\w:]+[^>]*\\svar=\"(\\w+)\"").matcher(Files.readString(page));
            while (row.find()) {
                if (taken.contains(row.group(1))) {
                    lost.add(page.getFileName() + ": " + row.group(1));
                }
            }
        }
        assertEquals(List.of(), lost);
    }

    @Test
    @DisplayName("Every text that a page names exists")
    void textsExist() throws IOException {
        Texts texts = Texts.in(java.util.Locale.of("nb"));
        Set<String> missing = new TreeSet<>();
        for (Path page : pages()) {
            String markup = Files.readString(page);
            Matcher key = TEXT_KEY.matcher(markup);
            while (key.find()) {
                if (!texts.containsKey(key.group(1))) {
                    missing.add(page.getFileName() + " " + key.group(1));
                }
            }
            Matcher words = WORDS_KEY.matcher(markup);
            while (words.find()) {
                String name = words.group(2) + (words.group(1).equals("count") ? ".many" : "");
                if (!texts.containsKey(name) && !words.group(2).endsWith(".")) {
                    missing.add(page.getFileName() + " " + name);
                }
            }
        }
        assertEquals(Set.of(), missing);
    }

    @Test
    @DisplayName("Every icon is one that PrimeIcons has")
    void iconsExist() throws IOException {
        Set<String> known;
        try (InputStream css =
                PagesTest.class.getResourceAsStream("/META-INF/resources/primefaces/primeicons/primeicons.css")) {
            known = ICON.matcher(new String(css.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8))
                    .results()
                    .map(result -> result.group())
                    .collect(Collectors.toSet());
        }
        Set<String> unknown = new TreeSet<>();
        List<Path> sources = new ArrayList<>(pages());
        sources.addAll(files(WEB, ".java").stream()
                .filter(file -> file.toString().contains("/main/"))
                .toList());
        for (Path source : sources) {
            ICON.matcher(Files.readString(source))
                    .results()
                    .map(result -> result.group())
                    .filter(icon -> !known.contains(icon))
                    .forEach(icon -> unknown.add(source.getFileName() + " " + icon));
        }
        assertEquals(Set.of(), unknown);
    }

    @Test
    @DisplayName("Colours are written in the tokens only")
    void tokensOnly() throws IOException {
        String components = Files.readString(LOOK.resolve("components.css")).replaceAll("(?s)/\\*.*?\\*/", "");
        assertTrue(!Pattern.compile("#[0-9a-fA-F]{3,8}\\b|\\brgb\\(")
                .matcher(components)
                .find());
    }

    @Test
    @DisplayName("Every variable that the theme reads is a token")
    void tokensExist() throws IOException {
        String tokens = Files.readString(LOOK.resolve("tokens.css"));
        Set<String> missing = new TreeSet<>();
        Pattern.compile("var\\((--f-[a-z0-9-]+)")
                .matcher(Files.readString(LOOK.resolve("components.css")))
                .results()
                .map(result -> result.group(1))
                .filter(token -> !tokens.contains(token + ":"))
                .forEach(missing::add);
        assertEquals(Set.of(), missing);
    }

    @Test
    @DisplayName("Every tag has its file, every attribute of a tag file is documented")
    void taglib() throws IOException {
        String taglib = Files.readString(Path.of("src/main/resources/META-INF/front.taglib.xml"));
        Set<String> sources = Pattern.compile("<source>tags/([a-z-]+\\.xhtml)</source>")
                .matcher(taglib)
                .results()
                .map(result -> result.group(1))
                .collect(Collectors.toSet());
        Set<String> tagFiles = files(Path.of("src/main/resources/META-INF/tags"), ".xhtml").stream()
                .map(file -> file.getFileName().toString())
                .collect(Collectors.toSet());
        assertEquals(tagFiles, sources);
        assertTrue(!Pattern.compile("<tag>\\s*<tag-name>").matcher(taglib).find(), "a tag has no description");
    }

    private static List<Path> pages() throws IOException {
        return files(WEB, ".xhtml");
    }

    private static List<Path> files(Path root, String suffix) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(file -> file.toString().endsWith(suffix)
                                    && file.toString().contains("/src/main/")
                            || file.startsWith("src/main") && file.toString().endsWith(suffix))
                    .sorted()
                    .toList();
        }
    }
}
