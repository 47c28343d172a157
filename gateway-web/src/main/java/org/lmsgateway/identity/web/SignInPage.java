package org.lmsgateway.identity.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.lmsgateway.identity.SignInOutcome;
import org.lmsgateway.identity.SignInOutcome.SignedIn;
import org.lmsgateway.identity.SignInOutcome.SwitchedOff;
import org.lmsgateway.identity.SignInOutcome.Throttled;
import org.lmsgateway.identity.SignInService;
import org.lmsgateway.shared.web.page.PageTexts;

/** The sign-in page: name and password of a local account, and the ways to providers. */
@Named
@ViewScoped
public class SignInPage implements Serializable {
  private static final int SECONDS_OF_MINUTE = 60;

  @Inject private SignInService service;

  private String returnTo;
  private String fresh;
  private String username;
  private String password;
  private String failure;

  /** Who has signed in already goes on. */
  public void enter() throws IOException {
    if (PortalSession.caller(request()).isPresent()) {
      goOn();
    }
  }

  /** Signs in and goes back to the page that was asked for; else stays and keeps the name. */
  public void signIn() throws IOException {
    var name = username == null ? "" : username.strip();
    var outcome = service.signIn(name, password == null ? "" : password);
    password = null;
    if (outcome instanceof SignedIn signedIn) {
      PortalSession.begin(request(), signedIn.caller());
      goOn();
    } else {
      failure = failure(outcome);
    }
  }

  private static String failure(SignInOutcome outcome) {
    var texts = PageTexts.of(SignInPage.class);
    if (outcome instanceof Throttled throttled) {
      // Rounded up: a second too early would be refused again.
      var seconds = throttled.delay().toSeconds() + 1;
      var minutes = (seconds + SECONDS_OF_MINUTE - 1) / SECONDS_OF_MINUTE;
      return texts.get("signIn.throttled", minutes);
    }
    return texts.get(outcome instanceof SwitchedOff ? "signIn.off" : "signIn.failed");
  }

  private void goOn() throws IOException {
    var faces = FacesContext.getCurrentInstance();
    faces.getExternalContext().redirect(ReturnPath.orStart(returnTo));
    faces.responseComplete();
  }

  private static HttpServletRequest request() {
    var external = FacesContext.getCurrentInstance().getExternalContext();
    return (HttpServletRequest) external.getRequest();
  }

  /** Where the installation's provider is found. */
  public String getProviderLink() {
    var back = URLEncoder.encode(ReturnPath.orStart(returnTo), StandardCharsets.UTF_8);
    return "/sign-in/provider?return=" + back + (fresh == null ? "" : "&fresh=yes");
  }

  /** Whether there are local accounts. */
  public boolean isLocal() {
    return service.isOffered();
  }

  /** What went wrong, or null. */
  public String getFailure() {
    return failure;
  }

  public String getReturnTo() {
    return returnTo;
  }

  public void setReturnTo(String returnTo) {
    this.returnTo = returnTo;
  }

  public String getFresh() {
    return fresh;
  }

  public void setFresh(String fresh) {
    this.fresh = fresh;
  }

  public String getUsername() {
    return username;
  }

  public void setUsername(String username) {
    this.username = username;
  }

  public String getPassword() {
    return password;
  }

  public void setPassword(String password) {
    this.password = password;
  }
}
