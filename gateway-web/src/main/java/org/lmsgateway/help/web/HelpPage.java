package org.lmsgateway.help.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.regex.Pattern;
import org.lmsgateway.help.HelpDesk;
import org.lmsgateway.help.SupportService;

/** What the help pages say of this gateway's own support. */
@Named
@RequestScoped
public class HelpPage {
  private static final Pattern REFERENCE = Pattern.compile("[A-Z0-9-]{4,20}");

  private static final List<String> BROWSERS =
      List.of("chrome", "edge", "firefox", "safari", "ios", "android");

  @Inject private SupportService support;
  @Inject private HttpServletRequest request;

  private HelpDesk desk;

  @PostConstruct
  void ask() {
    desk = support.desk();
  }

  public HelpDesk getDesk() {
    return desk;
  }

  /** The operator's name for their support, or null. */
  public String getName() {
    return desk.name().orElse(null);
  }

  public String getMail() {
    return desk.mail().orElse(null);
  }

  public String getPhone() {
    return desk.phone().orElse(null);
  }

  public String getPage() {
    return desk.page().map(Object::toString).orElse(null);
  }

  public String getDocumentation() {
    return desk.documentation().map(Object::toString).orElse(null);
  }

  /** The number that the page before has shown, if it led here with it. */
  public String getReference() {
    var given = request.getParameter("reference");
    return given != null && REFERENCE.matcher(given).matches() ? given : "";
  }

  /** Whether somebody wants to praise or to wish for something, and not to report a problem. */
  public boolean isFeedback() {
    return "feedback".equals(request.getParameter("kind"));
  }

  /** The browsers that have a guide, by the keys of their texts. */
  public List<String> getBrowsers() {
    return BROWSERS;
  }
}
