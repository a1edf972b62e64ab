package argmap.browser;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.TimeoutException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A Chromium of this machine without a window, its driver, and a fresh profile. */
public final class Browser implements AutoCloseable {
    /** A page that answers a click has done so by then. */
    private static final Duration SOON = Duration.ofSeconds(3);

    private static final List<String> BROWSERS =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

    private final Path profile;
    private final ChromeDriver driver;

    private Browser(Path profile, ChromeDriver driver) {
        this.profile = profile;
        this.driver = driver;
        // axe takes longer than the usual 30 seconds where the machine does other things too.
        driver.manage().timeouts().scriptTimeout(Duration.ofMinutes(3));
    }

    /** Opens a browser, or leaves out the test where there is none. */
    public static Browser openOrSkip() throws IOException {
        Optional<Path> browser = BROWSERS.stream().flatMap(Browser::onPath).findFirst();
        Optional<Path> chromedriver = onPath("chromedriver").findFirst();
        Assumptions.assumeTrue(
                browser.isPresent() && chromedriver.isPresent(),
                "skipped: no Chromium with chromedriver on the path (Debian: chromium,"
                        + " chromium-driver)");
        return open(browser.orElseThrow(), chromedriver.orElseThrow());
    }

    private static Browser open(Path browser, Path chromedriver) throws IOException {
        Path profile = Files.createTempDirectory("argmap-browser");
        ChromeOptions options = new ChromeOptions();
        options.setBinary(browser.toFile());
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-dev-shm-usage",
                "--hide-scrollbars",
                "--user-data-dir=" + profile);
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        ChromeDriverService service =
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(chromedriver.toFile())
                        .usingAnyFreePort()
                        .build();
        return new Browser(profile, new ChromeDriver(service, options));
    }

    private static Stream<Path> onPath(String program) {
        String path = System.getenv().getOrDefault("PATH", "");
        return Stream.of(path.split(File.pathSeparator, -1))
                .filter(folder -> !folder.isBlank())
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable);
    }

    Browser size(int width, int height) {
        driver.manage().window().setSize(new Dimension(width, height));
        return this;
    }

    /**
     * Opens a page anew.
     *
     * @param fragment with its sign, or empty
     */
    public Browser open(Path page, String fragment) {
        driver.get("about:blank");
        driver.get(page.toUri() + fragment);
        return this;
    }

    /** Opens a page of a server. */
    Browser go(String address) {
        driver.get("about:blank");
        driver.get(address);
        return this;
    }

    /** Waits until a script gives something true, and gives that. */
    Object until(String script, Object... arguments) {
        return new WebDriverWait(driver, Duration.ofSeconds(60), Duration.ofMillis(40))
                .withMessage(script)
                .until(d -> ((JavascriptExecutor) d).executeScript(script, arguments));
    }

    /** Opens another tab, and turns to it. */
    void newTab() {
        driver.switchTo().newWindow(WindowType.TAB);
    }

    /** Closes the tab, and turns to the first. */
    void closeTab() {
        driver.close();
        tab(0);
    }

    /** Turns to a tab, from 0 in the order in which they were opened. */
    void tab(int index) {
        driver.switchTo().window(List.copyOf(driver.getWindowHandles()).get(index));
    }

    /** Drags one element onto another. */
    void drag(String from, String to) {
        new Actions(driver)
                .moveToElement(one(from))
                .clickAndHold()
                .moveByOffset(8, 8)
                .moveToElement(one(to))
                .release()
                .perform();
    }

    /** Scripts of pages opened from now on run, or do not. */
    void scripts(boolean on) {
        driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !on));
    }

    /** Pages opened from now on see that the system wishes dark colours, or light ones. */
    void dark(boolean wished) {
        Map<String, String> wish =
                Map.of("name", "prefers-color-scheme", "value", wished ? "dark" : "light");
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", List.of(wish)));
    }

    /** What a script gives back. */
    public Object ask(String script, Object... arguments) {
        Object answer = driver.executeScript(script, arguments);
        return answer == null ? "" : answer;
    }

    Object askLater(String script) {
        Object answer = driver.executeAsyncScript(script);
        return answer == null ? "" : answer;
    }

    String text(String css) {
        return one(css).getText();
    }

    WebElement one(String css) {
        return driver.findElement(By.cssSelector(css));
    }

    int count(String css) {
        return driver.findElements(By.cssSelector(css)).size();
    }

    boolean isShown(String css) {
        return driver.findElements(By.cssSelector(css)).stream().anyMatch(WebElement::isDisplayed);
    }

    /** True where an element lies in the window, at least in part, now or soon. */
    boolean isInView(String css) {
        String script =
                "const e = document.querySelector(arguments[0]); if (!e) return false;"
                        + "const b = e.getBoundingClientRect();"
                        + "return b.width > 0 && b.bottom > 0 && b.top < innerHeight"
                        + " && b.right > 0 && b.left < innerWidth;";
        try {
            return new WebDriverWait(driver, SOON, Duration.ofMillis(40))
                    .until(
                            d ->
                                    Boolean.TRUE.equals(
                                            ((JavascriptExecutor) d).executeScript(script, css)));
        } catch (TimeoutException e) {
            return false;
        }
    }

    void click(String css) {
        one(css).click();
    }

    void press(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
    }

    void hover(String css) {
        new Actions(driver).moveToElement(one(css)).perform();
    }

    void drag(String css, int x, int y) {
        new Actions(driver)
                .moveToElement(one(css))
                .clickAndHold()
                .moveByOffset(x, y)
                .release()
                .perform();
    }

    /** Its end from the sign on. */
    String address() {
        String address = driver.getCurrentUrl();
        int at = address == null ? -1 : address.indexOf('#');
        return address == null || at < 0 ? "" : address.substring(at);
    }

    void back() {
        driver.navigate().back();
    }

    /** What the page, or the browser about it, complained of. */
    List<String> complaints() {
        List<String> all = new ArrayList<>();
        driver.manage()
                .logs()
                .get(LogType.BROWSER)
                .forEach(
                        entry ->
                                all.add(
                                        entry.getLevel().getName().toLowerCase(Locale.ROOT)
                                                + ": "
                                                + entry.getMessage()));
        return all;
    }

    /** Lays the page out as for paper, or for the screen again with an empty word. */
    void media(String media) {
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", media));
    }

    byte[] printed() {
        Map<String, Object> printed =
                driver.executeCdpCommand(
                        "Page.printToPDF",
                        Map.of(
                                "preferCSSPageSize",
                                false,
                                "paperWidth",
                                8.27,
                                "paperHeight",
                                11.69));
        return Base64.getDecoder().decode(String.valueOf(printed.get("data")));
    }

    /** What axe-core finds wrong on the page that is open; empty for nothing. */
    String faults() throws IOException {
        try (InputStream axe = getClass().getResourceAsStream("/axe.min.js")) {
            if (axe == null) {
                throw new IllegalStateException("axe-core is not on the class path");
            }
            ask(new String(axe.readAllBytes(), StandardCharsets.UTF_8));
        }
        return String.valueOf(
                askLater(
                        "const done = arguments[arguments.length - 1];"
                                + "axe.run().then(r => done(r.violations.map(v => v.id + ': '"
                                + " + v.nodes.slice(0, 3).map(n => n.html.slice(0, 200) + ' '"
                                + " + n.failureSummary).join(' | ')).join('\\n')),"
                                + " e => done(String(e)));"));
    }

    /** A picture of the window. */
    void shoot(Path to) throws IOException {
        Path folder = to.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Files.write(to, driver.getScreenshotAs(OutputType.BYTES));
    }

    @Override
    public void close() throws IOException {
        driver.quit();
        try (Stream<Path> files = Files.walk(profile)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        }
    }
}
