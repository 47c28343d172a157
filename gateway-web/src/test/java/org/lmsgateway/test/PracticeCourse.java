package org.lmsgateway.test;

import org.openqa.selenium.By;
import org.openqa.selenium.WindowType;

/** The practice course, as a teacher has it in a browser. All tests share the one that there is. */
public final class PracticeCourse {

  /** What tests lock that change who or what is in the course, or count it. */
  public static final String LOCK = "practice course";

  private final Browser browser;
  private final Gateway gateway;

  private PracticeCourse(Browser browser, Gateway gateway) {
    this.browser = browser;
    this.gateway = gateway;
  }

  /** Opens it as it is at first: without content and grades, with the people of the beginning. */
  public static PracticeCourse startAgain(Browser browser, Gateway gateway) {
    browser.open(gateway.at("/practice"));
    browser.await(
        any ->
            browser
                .driver()
                .executeScript("document.documentElement.dataset.old = 'yes'; return true"));
    browser.click(By.name("empty:again"));
    browser.await(any -> browser.driver().findElements(By.cssSelector("[data-old]")).isEmpty());
    browser.see("gradebook");
    return new PracticeCourse(browser, gateway);
  }

  /** Adds a student, and waits until they are listed. */
  public void add(String givenName, String familyName, String email) {
    fill(givenName, familyName, email);
    browser.click("add");
    browser.await(any -> browser.textOf("people-notice").contains(givenName + " " + familyName));
  }

  /** Fills in the form, and does not send it. */
  public void fill(String givenName, String familyName, String email) {
    browser.fill("person-given", givenName);
    browser.fill("person-family", familyName);
    browser.fill("person-email", email);
  }

  /** Removes somebody, and waits until they are listed no more. */
  public void remove(String name) {
    browser.click(removeButton(name));
    browser.await(any -> browser.driver().findElements(row(name)).isEmpty());
    browser.see("people-notice");
  }

  /** Who has that name in the list of people. */
  public static By row(String name) {
    return By.xpath("//form[@id='people-list']//tr[td[contains(., '" + name + "')]]");
  }

  public static By removeButton(String name) {
    return By.cssSelector("#people-list input[aria-label='Remove " + name + "']");
  }

  /** The id of what the keyboard would type into. */
  public String focused() {
    return browser.driver().switchTo().activeElement().getDomAttribute("id");
  }

  /** The API as the inspector has it after a launch as the teacher, below the course's address. */
  public CourseApi apiOfTheTeacher() {
    var window = browser.driver().getWindowHandle();
    browser.driver().switchTo().newWindow(WindowType.TAB);
    browser.open(gateway.at("/practice"));
    browser.click(By.cssSelector("#launch-as-teacher button[formtarget=course-frame]"));
    browser.enterFrame("course-frame", "course");
    var launched = browser.see("course");
    var api = Api.withToken(gateway, launched.getDomAttribute("data-token"));
    var path = "/courses/" + launched.getDomAttribute("data-course");
    browser.driver().close();
    browser.driver().switchTo().window(window);
    return new CourseApi(api, path);
  }

  /** The API of one course. */
  public record CourseApi(Api api, String path) {
    public Answer get(String below) {
      return api.get(path + below);
    }
  }
}
