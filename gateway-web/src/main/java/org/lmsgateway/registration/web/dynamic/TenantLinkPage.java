package org.lmsgateway.registration.web.dynamic;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.lmsgateway.app.AppId;
import org.lmsgateway.registration.DeploymentPolicy;
import org.lmsgateway.registration.dynamic.InvitationService;
import org.lmsgateway.registration.dynamic.TenantLink;
import org.lmsgateway.registration.dynamic.TermsDraft;
import org.lmsgateway.shared.GatewayAddress;
import org.lmsgateway.shared.Outcome;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.shared.web.page.FaultTexts;
import org.lmsgateway.shared.web.page.Notice;
import org.lmsgateway.shared.web.page.PageTexts;

/** The tenant's link, beside the invitation: switched off, or what it gives. */
@Named
@ViewScoped
public class TenantLinkPage implements Serializable {

  @Inject private InvitationService service;
  @Inject private TenantSelection selection;
  @Inject private GatewayAddress gateway;
  @Inject private Notice notice;

  private String tenant;
  private String address;
  private List<String> apps = List.of();
  private DeploymentPolicy policy = DeploymentPolicy.CONFIRM;
  private FaultTexts faults = FaultTexts.NONE;

  /** Shows the link of that tenant. */
  public void enter(String chosen) {
    tenant = chosen;
    apps = selection.firstApps(tenant);
    TenantId.parse(tenant).flatMap(service::link).ifPresent(this::show);
  }

  private void show(TenantLink link) {
    address = link.address(gateway).toString();
    apps = link.terms().apps().stream().map(AppId::value).sorted().toList();
    policy = link.terms().policy();
  }

  /** Switches the link on, or changes what it gives. */
  public String open() {
    var outcome = service.openLink(new TermsDraft(tenant, null, apps, policy.name()));
    if (outcome instanceof Outcome.Rejected<TenantLink> rejected) {
      faults = FaultTexts.of(rejected.faults(), PageTexts.locale());
      return null;
    }
    return again("link.saved");
  }

  /** Switches the link off. */
  public String close() {
    service.closeLink(new TenantId(tenant));
    return again("link.closed");
  }

  private String again(String said) {
    notice.say(PageTexts.of(getClass()).get(said));
    return InvitePage.ADDRESS + tenant;
  }

  /** Whether the operator allows such links. */
  public boolean isAllowed() {
    return service.allowsLinks();
  }

  public boolean isOn() {
    return address != null;
  }

  /** What is pasted into an LMS; null while it is switched off. */
  public String getAddress() {
    return address;
  }

  public FaultTexts getFaults() {
    return faults;
  }

  public List<String> getApps() {
    return apps;
  }

  public void setApps(List<String> apps) {
    this.apps = apps == null ? List.of() : List.copyOf(apps);
  }

  public DeploymentPolicy getPolicy() {
    return policy;
  }

  public void setPolicy(DeploymentPolicy policy) {
    this.policy = policy;
  }
}
