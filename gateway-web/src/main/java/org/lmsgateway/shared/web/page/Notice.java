package org.lmsgateway.shared.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/**
 * What the next page shall say, once: that something was saved or deleted. The session carries it,
 * because the page that did it sends the browser on.
 */
@Named
@RequestScoped
public class Notice {
  private static final String CARRIED = Notice.class.getName();

  @Inject private HttpServletRequest request;

  private String text;

  /** Says something on the next page. */
  public void say(String newText) {
    request.getSession().setAttribute(CARRIED, newText);
  }

  /** What an earlier request left to say, in this request and no other; or null. */
  public String getText() {
    var session = request.getSession(false);
    if (text == null && session != null && session.getAttribute(CARRIED) instanceof String left) {
      text = left;
      session.removeAttribute(CARRIED);
    }
    return text;
  }
}
