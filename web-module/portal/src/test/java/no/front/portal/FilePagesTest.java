package no.front.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FilePagesTest {

    private static final Path WEBAPP = Path.of("src/main/webapp");
    private static final Pattern LISTED =
            Pattern.compile("<param-name>file-pages</param-name><param-value>([^<]*)</param-value>");

    @Test
    @DisplayName("Every page that asks for a file may be sent one, and no other")
    void listed() throws IOException {
        Set<String> asking = new TreeSet<>();
        try (Stream<Path> pages = Files.list(WEBAPP)) {
            for (Path page :
                    pages.filter(one -> one.toString().endsWith(".xhtml")).toList()) {
                if (Files.readString(page).contains("<h:inputFile")) {
                    asking.add("/" + page.getFileName().toString().replace(".xhtml", ""));
                }
            }
        }
        Matcher listed = LISTED.matcher(Files.readString(WEBAPP.resolve("WEB-INF/web.xml")));
        assertEquals(true, listed.find());
        assertEquals(asking, new TreeSet<>(Arrays.asList(listed.group(1).split(" "))));
    }
}
