package no.front.it.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import no.front.it.RunningServer;
import no.front.it.http.Session;
import no.front.platform.entity.Role;
import org.openqa.selenium.By;
import org.openqa.selenium.Cookie;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

/** One headless Chromium for the whole suite, used as a person would: by label, by link text, waiting for what appears. */
public final class Browser {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** For what a person would fetch coffee for. */
    private static final Duration LONG_PATIENCE = Duration.ofMinutes(10);

    private static Browser instance;

    private final ChromeDriver driver;

    /** Another server than the suite's; null for that one. */
    private URI server;

    private Browser() {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(System.getProperty("front.test.chromium", "/usr/bin/chromium"));
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-dev-shm-usage",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--lang=nb-NO",
                "--window-size=1440,1000");
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, java.util.logging.Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        driver = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(
                                Path.of(System.getProperty("front.test.chromedriver", "/usr/bin/chromedriver"))
                                        .toFile())
                        .build(),
                options);
        Runtime.getRuntime().addShutdownHook(new Thread(driver::quit, "quit-browser"));
    }

    public static synchronized Browser get() {
        if (instance == null) {
            instance = new Browser();
        }
        return instance;
    }

    public WebDriver driver() {
        return driver;
    }

    public Browser open(String path) {
        driver.get((server == null ? RunningServer.get().uri(path) : server.resolve(path)).toString());
        return this;
    }

    /** From now on visits that server; null for the suite's own. */
    public Browser at(URI server) {
        this.server = server;
        return this;
    }

    /** Another person at the keyboard: no cookies, a wide window, nothing in the console. */
    public Browser fresh() {
        wide();
        driver.manage().deleteAllCookies();
        open("/backoffice/sign-in");
        driver.manage().deleteAllCookies();
        consoleErrors();
        return this;
    }

    /** Takes over the sign-in of somebody with just this role. */
    public Browser as(Role role) {
        try {
            return cookie(
                    Session.KEY_COOKIE,
                    Session.of(role).cookie(Session.KEY_COOKIE).orElseThrow(),
                    "/backoffice");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** @param language nb or en @param theme light, dark or auto */
    public Browser prefer(String language, String theme) {
        return cookie("front-language", language, "/").cookie("front-theme", theme, "/");
    }

    private Browser cookie(String name, String value, String path) {
        driver.manage().addCookie(new Cookie.Builder(name, value).path(path).build());
        return this;
    }

    public Browser wide() {
        return size(1440, 1000, false);
    }

    public Browser phone() {
        return size(390, 844, true);
    }

    /** The narrowest that must do (WCAG 1.4.10). */
    public Browser narrowest() {
        return size(320, 640, true);
    }

    private Browser size(int width, int height, boolean phone) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", phone));
        return this;
    }

    /** Of HTTP, for the page that is open. */
    public long status() {
        return (Long) script("return performance.getEntriesByType('navigation')[0].responseStatus");
    }

    /** By how many pixels the page is wider than the window. */
    public long sidewaysScroll() {
        return (Long) script("return document.documentElement.scrollWidth - document.documentElement.clientWidth");
    }

    /** The elements that stick out to the right, for the message. */
    public String widest() {
        return String.valueOf(script("return [...document.querySelectorAll('body *')].filter(e =>"
                + " e.getBoundingClientRect().right > document.documentElement.clientWidth + 1).slice(0, 4)"
                + ".map(e => e.tagName + '.' + e.className).join(' ')"));
    }

    public <T> T until(String what, Function<WebDriver, T> condition) {
        return until(PATIENCE, what, condition);
    }

    /** As {@link #until}, for what takes minutes. */
    public <T> T patiently(String what, Function<WebDriver, T> condition) {
        return until(LONG_PATIENCE, what, condition);
    }

    private <T> T until(Duration patience, String what, Function<WebDriver, T> condition) {
        return new WebDriverWait(driver, patience)
                .withMessage(() -> what + " at " + driver.getCurrentUrl() + "\n" + mainText())
                .until(d -> unlessLeaving(null, () -> condition.apply(d)));
    }

    /** What is looked for, or {@code otherwise} while the page that was looked at makes room for the next one. */
    private static <T> T unlessLeaving(T otherwise, Supplier<T> look) {
        try {
            return look.get();
        } catch (StaleElementReferenceException leaving) {
            return otherwise;
        } catch (WebDriverException e) {
            // what the browser's inspector says when the page goes while the driver asks for a part of it
            if (String.valueOf(e.getMessage()).contains("does not belong to the document")) {
                return otherwise;
            }
            throw e;
        }
    }

    public WebElement see(By by) {
        return until("Waiting for " + by, d -> d.findElements(by).stream()
                .filter(WebElement::isDisplayed)
                .findFirst()
                .orElse(null));
    }

    public Browser seeText(String text) {
        until("Waiting for the text «" + text + "»", d -> mainText().contains(text) ? true : null);
        return this;
    }

    /** What the page says, with no-break spaces as ordinary ones. */
    public String mainText() {
        return unlessLeaving("", () -> {
            List<WebElement> body = driver.findElements(By.tagName("body"));
            return body.isEmpty() ? "" : body.get(0).getText().replace('\u00a0', ' ');
        });
    }

    /** The field under this visible label. */
    public WebElement field(String label) {
        return until("Looking for the field «" + label + "»", d -> {
            for (WebElement candidate : d.findElements(By.tagName("label"))) {
                String text = candidate.getText().replace('\u00a0', ' ').strip();
                if (text.equals(label) || text.startsWith(label + " (")) {
                    String target = candidate.getDomAttribute("for");
                    List<WebElement> fields = target == null
                            ? candidate.findElements(By.cssSelector("input,select,textarea"))
                            : d.findElements(By.id(target));
                    if (!fields.isEmpty()) {
                        return fields.get(0);
                    }
                }
            }
            return null;
        });
    }

    public Browser type(String label, String text) {
        WebElement field = field(label);
        field.clear();
        field.sendKeys(text);
        return this;
    }

    /** Ticks the box, or chooses the one of several, with this label. */
    public Browser choose(String label) {
        WebElement box = field(label);
        if (!box.isSelected()) {
            box.click();
        }
        return this;
    }

    /** Presses the button or follows the link with exactly this text. */
    public Browser press(String label) {
        WebElement element = until("Looking for the button or link «" + label + "»", d -> {
            for (WebElement candidate : d.findElements(By.cssSelector("button,a,summary,input[type=submit]"))) {
                if (candidate.isDisplayed()
                        && candidate.getText().replace('\u00a0', ' ').strip().equals(label)) {
                    return candidate;
                }
            }
            return null;
        });
        click(element);
        return this;
    }

    /** From the middle of the window: what a person sees isn't under the bar at its edge. */
    public void click(WebElement element) {
        script("arguments[0].scrollIntoView({block: 'center', behavior: 'instant'})", element);
        element.click();
    }

    public Object script(String javascript, Object... arguments) {
        return ((JavascriptExecutor) driver).executeScript(javascript, arguments);
    }

    /** Errors that the browser's console holds since the last call: script faults and refused content (CSP). */
    public List<String> consoleErrors() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= java.util.logging.Level.WARNING.intValue())
                .map(LogEntry::getMessage)
                .toList();
    }

    public Browser screenshot(String name) {
        try {
            Path file = Files.createDirectories(Path.of("target/screenshots")).resolve(name + ".png");
            Files.write(file, driver.getScreenshotAs(OutputType.BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }
}
