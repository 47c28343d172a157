package org.lmsgateway.identity.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.Serializable;
import org.lmsgateway.identity.SignInService;

/** The sign-in page: name and password of a local account. */
@Named
@ViewScoped
public class SignInPage implements Serializable {
  @Inject private SignInService service;

  private String returnTo;
  private String username;
  private String password;
  private boolean failed;

  /** Who has signed in already goes on. */
  public void enter() throws IOException {
    if (PortalSession.caller(request()).isPresent()) {
      goOn();
    }
  }

  /** Signs in and goes back to the page that was asked for; else stays and keeps the name. */
  public void signIn() throws IOException {
    var name = username == null ? "" : username.strip();
    var caller = service.signIn(name, password == null ? "" : password);
    password = null;
    failed = caller.isEmpty();
    if (caller.isPresent()) {
      PortalSession.begin(request(), caller.get());
      goOn();
    }
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

  public boolean isFailed() {
    return failed;
  }

  public String getReturnTo() {
    return returnTo;
  }

  public void setReturnTo(String returnTo) {
    this.returnTo = returnTo;
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
