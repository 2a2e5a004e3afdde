package no.front.it.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import no.front.it.DemoStaff;
import no.front.it.FrontIT;
import no.front.platform.entity.Role;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

@RunAsClient
class SignInIT extends FrontIT {

    @Test
    @DisplayName("ACC-2 a member of staff signs in, sees the own start page, and signs out, by keyboard alone")
    void inAndOut() {
        Browser browser = Browser.get().fresh().open("/backoffice/customers?q=fjordvik");
        browser.type("E-post", DemoStaff.with(Role.SALES));
        browser.field("Passord").clear();
        browser.field("Passord").sendKeys(DemoStaff.password() + Keys.ENTER);
        browser.seeText("Fjordvik Reiser AS");
        assertTrue(browser.driver().getCurrentUrl().endsWith("/backoffice/customers?q=fjordvik"));

        browser.see(By.cssSelector("summary.f-user")).sendKeys(Keys.ENTER);
        browser.see(By.cssSelector("form[action$='/sign-out'] button")).sendKeys(Keys.ENTER);
        browser.see(By.cssSelector("input[type=password]"));
        browser.open("/backoffice/customers");
        browser.see(By.cssSelector("input[type=password]"));
        assertEquals(List.of(), browser.consoleErrors());
    }

    @Test
    @DisplayName("ACC-6 a wrong password is told in a sentence that reveals nothing, and the e-mail stays")
    void wrong() {
        Browser browser = Browser.get().fresh().open("/backoffice/sign-in");
        browser.type("E-post", "nobody@front.example");
        browser.type("Passord", "not the password");
        browser.field("Passord").sendKeys(Keys.ENTER);
        browser.see(By.cssSelector("[role=alert]"));
        assertEquals("nobody@front.example", browser.field("E-post").getDomProperty("value"));
    }
}
