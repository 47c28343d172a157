package org.lmsgateway.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;

/**
 * Somebody who uses nothing but the keyboard. Whatever gets the focus on the way must be seen: a
 * part of it at least, not covered by anything (WCAG 2.2 §2.4.11), and marked (§2.4.7).
 */
public record Keyboard(Browser browser) {

  /** More than any page has. */
  private static final int MOST_TABS = 120;

  /** A busy machine may draw nothing for seconds. */
  private static final Duration SLIDING_IN = Duration.ofSeconds(10);

  /** Styles come with the whole page, and a page that is going must not be looked at. */
  private static final String IS_LOADED =
      "document.readyState === 'complete' && !!document.querySelector(arguments[0])";

  private static final String IS_SEEN =
      """
      const element = document.activeElement, box = element.getBoundingClientRect();
      if (element === document.body || box.width === 0) return true;
      const x = Math.min(Math.max(box.left + Math.min(box.width, 40) / 2, 1), innerWidth - 2);
      return [0.1, 0.5, 0.9].some(part => {
        const top = document.elementFromPoint(x, box.top + box.height * part);
        return top && (element.contains(top) || top.contains(element) || !!top.closest('label'));
      });
      """;

  /** The mark fades in, picture by picture: what it will be is looked at, not how far it is. */
  private static final String IS_MARKED =
      """
      const element = document.activeElement;
      if (element === document.body || element.tagName === 'MAIN' || element.tabIndex < 0) return true;
      const shown = [element, element.nextElementSibling].filter(Boolean);
      shown.flatMap(e => e.getAnimations()).filter(a => a instanceof CSSTransition).forEach(a => a.finish());
      return shown.map(e => getComputedStyle(e)).some(s => s.boxShadow !== 'none' || (s.outlineStyle !== 'none' && s.outlineWidth !== '0px'));
      """;

  /** Presses a key, or types a text, where the focus is. */
  public Keyboard press(CharSequence... keys) {
    new Actions(browser.driver()).sendKeys(keys).perform();
    return this;
  }

  /**
   * Types a part of a name into a field that offers what fits, takes the first offer, and waits for
   * what the page then changes.
   */
  public Keyboard choose(String id, String part) {
    press(part);
    browser.see(By.cssSelector("#" + id + "_panel [role=option]"));
    press(Keys.ENTER);
    browser.awaitAnswers();
    return this;
  }

  /** Goes on by Tab until the element with that id has the focus. */
  public Keyboard to(String id) {
    return toMatching("[id='" + id + "']");
  }

  /** Goes on by Tab until an element has the focus that the selector matches. */
  public Keyboard toMatching(String selector) {
    browser.await(any -> isThere(IS_LOADED, selector));
    for (int tabs = 0; tabs < MOST_TABS; tabs++) {
      if (isThere("document.activeElement.matches(arguments[0])", selector)) {
        return this;
      }
      press(Keys.TAB);
      assertThat(comes(IS_SEEN)).as("focus covered: " + focused()).isTrue();
      assertThat(comes(IS_MARKED)).as("focus not marked: " + focused()).isTrue();
    }
    throw new AssertionError("Tab leads nowhere near " + selector + " on " + browser.path());
  }

  /** Whether what has the focus is inside an element that the selector matches. */
  public boolean isIn(String selector) {
    return isThere("!!document.activeElement.closest(arguments[0])", selector);
  }

  /** What has the focus, as far as a test names it. */
  public String focused() {
    return (String)
        script().executeScript("return document.activeElement.outerHTML.substring(0, 200)");
  }

  /** Whether that holds at once or soon: a panel slides. */
  private boolean comes(String expression) {
    var end = System.nanoTime() + SLIDING_IN.toNanos();
    while (!isThere(expression)) {
      if (System.nanoTime() > end) {
        return false;
      }
    }
    return true;
  }

  private boolean isThere(String expression, Object... arguments) {
    var code = expression.contains("return ") ? expression : "return " + expression;
    return Boolean.TRUE.equals(script().executeScript(code, arguments));
  }

  private JavascriptExecutor script() {
    return browser.driver();
  }
}
