package org.lmsgateway.shared.web;

import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Named;
import java.io.Serializable;

/**
 * What the next page shall say, once: that something was saved or deleted. Kept in the session,
 * because the page that did it has sent the browser on.
 */
@Named
@SessionScoped
public class Notice implements Serializable {
  private String text;

  public void say(String newText) {
    text = newText;
  }

  /** The text, which is forgotten with that; or null. */
  public String take() {
    var taken = text;
    text = null;
    return taken;
  }
}
