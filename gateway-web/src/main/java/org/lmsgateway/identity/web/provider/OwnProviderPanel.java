package org.lmsgateway.identity.web.provider;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.lmsgateway.identity.provider.own.OwnProvider;
import org.lmsgateway.identity.provider.own.OwnProviderDraft;
import org.lmsgateway.identity.provider.own.OwnProviderService;
import org.lmsgateway.identity.provider.own.ProviderCheck;
import org.lmsgateway.identity.web.PortalSession;
import org.lmsgateway.shared.GatewayAddress;
import org.lmsgateway.shared.Outcome.Rejected;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.shared.web.page.FaultTexts;
import org.lmsgateway.shared.web.page.Notice;
import org.lmsgateway.shared.web.page.PageTexts;

/** How people of one tenant sign in, beside the list of tenants. */
@Named
@ViewScoped
public class OwnProviderPanel implements Serializable {

  @Inject private OwnProviderService providers;
  @Inject private Notice notice;
  @Inject private GatewayAddress gateway;

  private String tenant;
  private OwnProviderAnswer shown;
  private String clientId;
  private String secret;
  private String name;
  private String domains;
  private FaultTexts faults = FaultTexts.NONE;
  private String checked;
  private String checkFault;
  private String checkDetail;
  private boolean doomed;

  /** Shows the provider of a tenant, looked up once; whether the tenant has one. */
  public boolean isOf(String id) {
    if (!Objects.equals(tenant, id)) {
      tenant = id;
      open(providers.find(new TenantId(id)).map(OwnProviderAnswer::of).orElse(null));
    }
    return shown != null;
  }

  private void open(OwnProviderAnswer provider) {
    shown = provider;
    faults = FaultTexts.NONE;
    secret = null;
    doomed = false;
    forgetCheck();
    if (provider != null) {
      clientId = provider.clientId();
      name = provider.name();
      domains = String.join("\n", provider.domains());
    }
  }

  private void forgetCheck() {
    checked = null;
    checkFault = null;
    checkDetail = null;
  }

  /** Looks at what the provider publishes now; nothing is saved. */
  public void check() {
    forgetCheck();
    var outcome = providers.check(new TenantId(tenant)).orElse(null);
    if (outcome instanceof ProviderCheck.Sound sound) {
      checked = sound.authorization().toString();
    } else if (outcome instanceof ProviderCheck.Faulty faulty) {
      checkFault = faulty.reason().name();
      checkDetail = faulty.detail();
    }
  }

  /** Saves, and says so on the same page, opened anew; or stays, and says what is wrong. */
  public String save() {
    forgetCheck();
    var draft = new OwnProviderDraft(clientId, secret, name, lines());
    var outcome = providers.save(new TenantId(tenant), draft).orElse(null);
    if (outcome instanceof Rejected<OwnProvider> rejected) {
      faults = FaultTexts.of(rejected.faults(), PageTexts.locale());
      return null;
    }
    return end("own.saved");
  }

  /** Null where the page does not let the caller enter any. */
  private List<String> lines() {
    return domains == null
        ? null
        : Stream.of(domains.split("[\\s,;]+")).filter(line -> !line.isEmpty()).toList();
  }

  /** Asks whether the provider shall really be removed. */
  public void askRemove() {
    doomed = true;
  }

  public void keep() {
    doomed = false;
  }

  public String remove() {
    providers.remove(new TenantId(tenant));
    return end("own.removed");
  }

  private String end(String done) {
    notice.say(PageTexts.of(PortalSession.class).get(done));
    return "/portal/tenants?faces-redirect=true&show=" + tenant;
  }

  /** The provider of the tenant that is open. */
  public OwnProviderAnswer getShown() {
    return shown;
  }

  /** The sign-in page with the button of this provider, or null while no domain leads there. */
  public String getSignInLink() {
    return shown.domains().isEmpty()
        ? null
        : gateway.of("/sign-in?address=" + shown.domains().get(0)).toString();
  }

  public FaultTexts getFaults() {
    return faults;
  }

  /** Where people will sign in, if the provider was just found sound; else null. */
  public String getChecked() {
    return checked;
  }

  /** Why the provider was just found faulty, or null: a part of the keys of texts. */
  public String getCheckFault() {
    return checkFault;
  }

  /** What was measured of a faulty provider, or null. */
  public String getCheckDetail() {
    return checkDetail;
  }

  /** Whether it is asked if the provider shall be removed. */
  public boolean isDoomed() {
    return doomed;
  }

  public String getClientId() {
    return clientId;
  }

  public void setClientId(String clientId) {
    this.clientId = clientId;
  }

  public String getSecret() {
    return secret;
  }

  public void setSecret(String secret) {
    this.secret = secret;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getDomains() {
    return domains;
  }

  public void setDomains(String domains) {
    this.domains = domains;
  }
}
