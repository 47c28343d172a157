package org.lmsgateway.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.logging.Level;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.openqa.selenium.By;
import org.openqa.selenium.ElementClickInterceptedException;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * The real Chromium, one process for each test that runs at the same time, without a trace of the
 * test before.
 *
 * <p>Used as {@code @ExtendWith(Browser.Extension.class)} with a test parameter of this type.
 */
public final class Browser implements AutoCloseable {

  public static final int DESKTOP_WIDTH = 1440;
  public static final int DESKTOP_HEIGHT = 900;
  public static final int PHONE_WIDTH = 390;
  public static final int PHONE_HEIGHT = 844;

  /** What a device prefers. */
  public enum Theme {
    LIGHT,
    DARK
  }

  private static final int WIDEST_PHONE = 600;

  /** Costs nothing where all is well; a machine that stands still for a while is no failure. */
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private static final Duration POLL = Duration.ofMillis(30);

  /** The driver's own way sends a long script each time it looks. */
  private static final String IS_SEEN =
      "return arguments[0].checkVisibility({visibilityProperty: true, opacityProperty: true})";

  /**
   * Where it can be clicked, if it can. Where no picture is drawn for a while, what slides stands
   * still too, and goes on later.
   */
  private static final String PLACE =
      """
      const element = arguments[0], box = element.getBoundingClientRect();
      const slides = document.getAnimations().some(a =>
          a.effect.target.contains(element) && a.effect.getComputedTiming().iterations < Infinity);
      const seen = element.checkVisibility({visibilityProperty: true, opacityProperty: true});
      return seen && !slides && !element.matches(':disabled')
          ? [box.x, box.y, box.width, box.height].join() : null;
      """;

  private final ChromeDriver driver = Chromium.start();

  private Browser() {}

  public ChromeDriver driver() {
    return driver;
  }

  public void open(URI address) {
    driver.get(address.toString());
  }

  /** Where the browser is, without the query. */
  public String path() {
    return URI.create(driver.getCurrentUrl()).getPath();
  }

  /** Waits until a condition holds; when it never does, the failure tells what is to be seen. */
  public <T> T await(Function<? super WebDriver, T> condition) {
    return new WebDriverWait(driver, PATIENCE)
        .pollingEvery(POLL)
        .ignoring(WebDriverException.class) // what was found belongs to the page before
        .withMessage(this::page)
        .until(condition);
  }

  /** Where the browser is, and what stands there. */
  private String page() {
    return "at "
        + path()
        + ", which says: "
        + driver.executeScript("return document.body?.innerText.slice(0, 1000)");
  }

  /** Waits until the path of the page is this one. */
  public void awaitPath(String path) {
    await(any -> path().equals(path));
  }

  /** Waits until the page has got all that its scripts have asked for. */
  public void awaitAnswers() {
    await(any -> driver.executeScript("return PrimeFaces.ajax.Queue.isEmpty()").equals(true));
  }

  /** Waits until the element with that id is to be seen. */
  public WebElement see(String id) {
    return see(By.id(id));
  }

  public WebElement see(By element) {
    return await(any -> seen(element));
  }

  /**
   * Waits until an element is to be seen in a frame, and goes on in that frame. It is entered anew
   * at each look, because the driver may lose a frame when its page goes.
   */
  public void enterFrame(String frame, String id) {
    await(
        any -> {
          driver.switchTo().defaultContent().switchTo().frame(frame);
          return seen(By.id(id));
        });
  }

  /** Null while it is not to be seen. */
  private WebElement seen(By element) {
    var found = driver.findElement(element);
    return isSeen(found) ? found : null;
  }

  private boolean isSeen(WebElement element) {
    return Boolean.TRUE.equals(driver.executeScript(IS_SEEN, element));
  }

  /** Waits until no element with that id is to be seen. */
  public void awaitGone(String id) {
    await(any -> driver.findElements(By.id(id)).stream().noneMatch(this::isSeen));
  }

  /** Waits until the element with that id says something, which one that slides in does not yet. */
  public String textOf(String id) {
    return await(
        any -> {
          var text = see(id).getText();
          return text.isBlank() ? null : text;
        });
  }

  public void click(String id) {
    click(By.id(id));
  }

  /**
   * Waits until it can be clicked and stands still: a panel may be sliding in with it or over it.
   */
  public void click(By element) {
    var place = new AtomicReference<Object>();
    await(
        any -> {
          try {
            var found = driver.findElement(element);
            var now = driver.executeScript(PLACE, found);
            if (now == null || !now.equals(place.getAndSet(now))) {
              return false;
            }
            found.click();
            return true;
          } catch (ElementClickInterceptedException e) {
            // The bar at the top may lie over what the browser has just scrolled to.
            driver.executeScript(
                "arguments[0].scrollIntoView({block: 'center'})", driver.findElement(element));
            return false;
          }
        });
  }

  /** Puts a text into a field, in place of what is there; again when a new page takes it away. */
  public void fill(String id, String text) {
    await(
        any -> {
          var field = see(id);
          field.clear();
          field.sendKeys(text);
          return true;
        });
  }

  /** Lets the pages of that gateway use the clipboard, which a person would be asked about. */
  public void allowClipboard(Gateway gateway) {
    driver.executeCdpCommand(
        "Browser.grantPermissions",
        Map.of(
            "origin",
            gateway.base().toString(),
            "permissions",
            List.of("clipboardReadWrite", "clipboardSanitizedWrite")));
  }

  /** What the page has copied. */
  public String clipboard() {
    return (String)
        driver.executeAsyncScript(
            "const done = arguments[0];"
                + "navigator.clipboard.readText().then(done, fault => done('' + fault));");
  }

  /** Whether the page is wider than the window, so that one would have to scroll sideways. */
  public boolean isTooWide() {
    return (Boolean)
        driver.executeScript(
            "return document.documentElement.scrollWidth > document.documentElement.clientWidth");
  }

  /** What a person with a screen reader or a keyboard would stumble over, by axe-core. */
  public List<String> barriers() {
    // What is half below the header that stays would count as too small to hit.
    driver.executeScript("window.scrollTo(0, 0)");
    return Barriers.on(driver);
  }

  /** Lets the device prefer that theme. */
  public void prefer(Theme theme) {
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of(
            "features",
            List.of(
                Map.of(
                    "name",
                    "prefers-color-scheme",
                    "value",
                    theme.name().toLowerCase(Locale.ROOT)))));
  }

  /** Lets the pages of that gateway speak that language, whatever the account prefers. */
  public void speak(Gateway gateway, String language) {
    keep(gateway, "gateway-language", language);
  }

  /** Keeps a cookie for that gateway. */
  void keep(Gateway gateway, String cookie, String value) {
    driver.executeCdpCommand(
        "Network.setCookie",
        Map.of("url", gateway.base().toString(), "name", cookie, "value", value));
  }

  /** Sets the size of the page; a window could not be as narrow as a phone. */
  public void resize(int width, int height) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of(
            "width",
            width,
            "height",
            height,
            "deviceScaleFactor",
            1,
            "mobile",
            width <= WIDEST_PHONE));
  }

  /** Saves the page at that size as {@code target/screenshots/name.png}. */
  public Path screenshot(String name, int width, int height) {
    resize(width, height);
    Path picture = TestDirectories.TARGET.resolve("screenshots").resolve(name + ".png");
    try {
      Files.createDirectories(picture.getParent());
      return Files.write(picture, driver.getScreenshotAs(OutputType.BYTES));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The errors on the console since this was last asked. */
  public List<String> consoleErrors() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .filter(entry -> entry.getLevel().intValue() >= Level.SEVERE.intValue())
        .map(entry -> entry.getMessage())
        .toList();
  }

  @Override
  public void close() {
    driver.quit();
  }

  /** Keeps what the page looked like when a test failed. */
  private void keepTraces(Class<?> test, String method) {
    var name = "failed-" + test.getSimpleName() + "-" + method.replaceAll("\\W.*", "");
    screenshot(name, DESKTOP_WIDTH, DESKTOP_HEIGHT);
    System.err.println(name + ".png shows " + driver.getCurrentUrl() + " " + consoleErrors());
  }

  /** Leaves one empty window, and nothing that a page has stored. */
  private void reset() {
    List<String> old = List.copyOf(driver.getWindowHandles());
    forgetStorage(old);
    String fresh = driver.switchTo().newWindow(WindowType.TAB).getWindowHandle();
    for (String window : old) {
      driver.switchTo().window(window).close();
    }
    driver.switchTo().window(fresh);
    driver.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
    driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of());
    driver.executeCdpCommand("Network.clearBrowserCookies", Map.of());
    consoleErrors();
  }

  private void forgetStorage(List<String> windows) {
    for (String window : windows) {
      driver.switchTo().window(window);
      Object origin = driver.executeScript("return location.origin");
      if (!"null".equals(origin)) {
        driver.executeCdpCommand(
            "Storage.clearDataForOrigin", Map.of("origin", origin, "storageTypes", "all"));
      }
    }
  }

  /** Gives a test a browser, and cleans up after it. */
  public static final class Extension implements ParameterResolver, AfterEachCallback {

    private static final Namespace NAMESPACE = Namespace.create(Browser.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
      return parameter.getParameter().getType() == Browser.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
      return context
          .getStore(NAMESPACE)
          .getOrComputeIfAbsent(Taken.class, key -> free(context).take(), Taken.class)
          .browser;
    }

    @Override
    public void afterEach(ExtensionContext context) {
      var taken = context.getStore(NAMESPACE).remove(Taken.class, Taken.class);
      if (taken == null) {
        return;
      }
      if (context.getExecutionException().isPresent()) {
        taken.browser.keepTraces(context.getRequiredTestClass(), context.getDisplayName());
      }
      taken.browser.reset();
      free(context).giveBack(taken);
    }

    private static Free free(ExtensionContext context) {
      return context
          .getRoot()
          .getStore(NAMESPACE)
          .getOrComputeIfAbsent(Free.class, key -> new Free(), Free.class);
    }
  }

  /** A browser that a test has; no resource of that test's, whose end it outlives. */
  private record Taken(Browser browser) {}

  /** The browsers that no test has at the moment. */
  private static final class Free implements AutoCloseable {

    private final Queue<Taken> browsers = new ConcurrentLinkedQueue<>();

    Taken take() {
      var one = browsers.poll();
      return one == null ? new Taken(new Browser()) : one;
    }

    void giveBack(Taken browser) {
      browsers.add(browser);
    }

    @Override
    public void close() {
      browsers.forEach(taken -> taken.browser.close());
    }
  }
}
