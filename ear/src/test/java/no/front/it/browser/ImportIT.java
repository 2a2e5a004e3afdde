package no.front.it.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.front.it.FrontIT;
import no.front.platform.entity.Role;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;

@RunAsClient
class ImportIT extends FrontIT {

    @TempDir
    Path folder;

    @Test
    @DisplayName("CUS-3 a file is read, previewed with its bad lines, confirmed and written")
    void story() throws Exception {
        Path file = Files.writeString(
                folder.resolve("nye kunder.csv"),
                "Organisasjonsnummer;Navn\r\n314200365;Nordlys Tannhelse AS\r\n"
                        + "319800018;Fra Fil Æøå AS\r\n319800019;Galt siffer AS\r\n",
                StandardCharsets.ISO_8859_1);
        Browser browser = Browser.get().fresh().as(Role.SALES).open("/backoffice/imports");
        browser.see(By.cssSelector("main input[type=file]")).sendKeys(file.toString());
        browser.press("Les filen");
        browser.seeText("Linjer lest: 3. Nye: 1.");
        browser.seeText("Galt siffer AS");
        browser.screenshot("story-import-preview");
        browser.press("Skriv linjene");
        browser.seeText("Ferdig. Nye: 1.");
        browser.open("/backoffice/customers?q=fra+fil");
        browser.seeText("Fra Fil Æøå AS");
        assertEquals(List.of(), browser.consoleErrors());
    }
}
