package org.lmsgateway.identity.web.provider;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.Serializable;
import org.lmsgateway.identity.provider.Standing;
import org.lmsgateway.identity.provider.Standing.State;
import org.lmsgateway.identity.provider.StandingService;
import org.lmsgateway.identity.web.PortalSession;
import org.lmsgateway.identity.web.ReturnPath;
import org.lmsgateway.shared.web.page.FaultTexts;
import org.lmsgateway.shared.web.page.PageTexts;
import org.lmsgateway.tenant.TenantDraft;
import org.lmsgateway.tenant.TenantOutcome.Refused;
import org.lmsgateway.tenant.TenantOutcome.Rejected;
import org.lmsgateway.tenant.TenantService;
import org.lmsgateway.tenant.web.TenantTexts;

/**
 * For somebody who has signed in and whose institution is not served: an admin registers it here,
 * others learn whom to ask, and everybody learns why.
 */
@Named
@ViewScoped
public class InstitutionPage implements Serializable {
  @Inject private StandingService standings;
  @Inject private TenantService tenants;

  private State state;
  private String directory;
  private boolean mayRegister;
  private String blockReason;
  private String name;
  private FaultTexts faults = FaultTexts.NONE;
  private String refusal;

  /** Who is served goes on; who is not signed in signs in. */
  public void enter() throws IOException {
    var caller = PortalSession.caller(request());
    if (caller.isEmpty()) {
      redirect("/sign-in");
    } else if (caller.get().isOperator()) {
      redirect(ReturnPath.START);
    } else {
      look();
    }
  }

  private void look() throws IOException {
    var standing = standings.mine();
    state = standing.state();
    directory = standing.directory();
    mayRegister = standing.mayRegister();
    blockReason = standing.blockReason();
    if (state == State.SERVED) {
      welcome(standing);
    }
  }

  private static void welcome(Standing standing) throws IOException {
    PortalSession.begin(request(), standing.caller());
    redirect(ReturnPath.START);
  }

  /** Registers the institution; it is let in at once, or waits for an operator. */
  public void register() throws IOException {
    faults = FaultTexts.NONE;
    refusal = null;
    var outcome = tenants.register(new TenantDraft(directory, name, null, null));
    if (outcome instanceof Rejected rejected) {
      faults = FaultTexts.of(rejected.faults(), PageTexts.locale());
    } else if (outcome instanceof Refused refused) {
      refusal = TenantTexts.refusal(refused.reason());
    }
    look();
  }

  private static void redirect(String path) throws IOException {
    var faces = FacesContext.getCurrentInstance();
    faces.getExternalContext().redirect(path);
    faces.responseComplete();
  }

  private static HttpServletRequest request() {
    var external = FacesContext.getCurrentInstance().getExternalContext();
    return (HttpServletRequest) external.getRequest();
  }

  /** Where the institution is on its way; null only while the browser is sent on. */
  public State getState() {
    return state;
  }

  public boolean isRegistrable() {
    return state == State.UNREGISTERED && mayRegister;
  }

  /** The key of the text that says what to do. */
  public String getExplanation() {
    var whom = isRegistrable() ? ".admin" : ".other";
    return "standing." + state + (state == State.UNREGISTERED ? whom : ".text");
  }

  /** Why an operator blocked the institution, for its admins; else null. */
  public String getBlockReason() {
    return blockReason;
  }

  public String getDirectory() {
    return directory;
  }

  public FaultTexts getFaults() {
    return faults;
  }

  /** Why the institution was not registered, or null. */
  public String getRefusal() {
    return refusal;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }
}
