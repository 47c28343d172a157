package org.lmsgateway.help.web.errors;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.lmsgateway.shared.web.page.PageTexts;

/** The catalogue of errors: all of it, what fits some words, or one code. */
@Named
@RequestScoped
public class ErrorsPage {
  /** The attribute of a request by which a problem's address names its kind. */
  static final String KIND = ErrorsPage.class.getName();

  private static final int LONGEST_SEARCH = 100;

  @Inject private HttpServletRequest request;

  private List<ErrorGroup> groups;

  /** What is shown, in the order of the catalogue. */
  public List<ErrorGroup> getGroups() {
    if (groups == null) {
      groups = Stream.of(ErrorArea.values()).map(this::group).filter(ErrorsPage::isFound).toList();
    }
    return groups;
  }

  /** The code that the address names, or null if it names none. */
  public String getCode() {
    return kind() == null ? null : getGroups().get(0).entries().get(0).code().name();
  }

  /** What is looked for, or empty. */
  public String getText() {
    var text = Objects.requireNonNullElse(request.getParameter("q"), "").strip();
    return text.substring(0, Math.min(LONGEST_SEARCH, text.length()));
  }

  /** Whether the whole catalogue is shown. */
  public boolean isWhole() {
    return kind() == null && getText().isEmpty();
  }

  /** How many entries are shown. */
  public int getCount() {
    return getGroups().stream().mapToInt(group -> group.entries().size()).sum();
  }

  /** Whether any code has this kind. */
  static boolean knows(String kind) {
    return Stream.of(ErrorArea.values())
        .flatMap(area -> area.codes().stream())
        .anyMatch(code -> code.kind().equals(kind));
  }

  private ErrorGroup group(ErrorArea area) {
    var entries = area.entries(PageTexts.locale()).stream().filter(wanted()).toList();
    return new ErrorGroup(area, entries);
  }

  private Predicate<ErrorEntry> wanted() {
    var kind = kind();
    var text = getText();
    return kind == null ? entry -> entry.matches(text) : entry -> entry.code().kind().equals(kind);
  }

  private String kind() {
    return (String) request.getAttribute(KIND);
  }

  private static boolean isFound(ErrorGroup group) {
    return !group.entries().isEmpty();
  }
}
