package no.front.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ReadmeTest {

    @Test
    @DisplayName("the README's table of settings is the one that ./front settings prints")
    void settings() throws IOException {
        String readme = Files.readString(Path.of("../README.md"));
        String begin = "<!-- settings:begin -->\n";
        int from = readme.indexOf(begin) + begin.length();
        String table = readme.substring(from, readme.indexOf("<!-- settings:end -->"));
        assertEquals(Settings.table().strip(), table.strip());
    }
}
