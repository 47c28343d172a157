package org.lmsgateway.microsoft.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URI;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lmsgateway.microsoft.ConnectionOutcome;
import org.lmsgateway.microsoft.Detection;
import org.lmsgateway.microsoft.MicrosoftConnections;
import org.lmsgateway.microsoft.MicrosoftDraft;
import org.lmsgateway.microsoft.MicrosoftState;
import org.lmsgateway.microsoft.SetupCheck;
import org.lmsgateway.microsoft.SignInBy;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.shared.web.page.FaultTexts;
import org.lmsgateway.shared.web.page.PageTexts;
import org.lmsgateway.shared.web.page.TenantChooser;
import org.lmsgateway.shared.web.problem.Problem;
import org.lmsgateway.shared.web.problem.ProblemTexts;
import org.lmsgateway.tenant.TenantService;
import org.lmsgateway.tenant.web.TenantTexts;

/** The connection of a tenant to Microsoft 365; an operator says of which tenant. */
@Named
@ViewScoped
public class MicrosoftPage implements Serializable {
  /**
   * The one thing of an error that is shown: whatever else comes along, anybody may have written.
   */
  private static final Pattern CODE = Pattern.compile("AADSTS\\d{4,8}");

  /** Where on the page it is said what was done: beside what was clicked. */
  private static final String TOP = "top";

  private static final String CONNECT = "connect";
  private static final String CONSENT = "consent";

  @Inject private MicrosoftConnections connections;
  @Inject private TenantService registered;
  @Inject private TenantChooser tenants;

  private String tenant;
  private String shown;
  private String state;
  private String error;
  private String errorText;
  private boolean known;
  private MicrosoftState connection;
  private String directory;
  private String clientId;
  private SignInBy signIn = SignInBy.SECRET;
  private String secret;
  private String secretExpiresOn;
  private FaultTexts faults = FaultTexts.NONE;
  private String said;
  private String trouble;
  private List<PermissionLine> permissions;
  private boolean doomed;
  private String place = TOP;

  /** Also where Microsoft sends an admin back who has consented, or has not. */
  public void enter() {
    if (state != null) {
      tenant = state;
    }
    if (tenant == null || tenant.isEmpty()) {
      tenant = tenants.first();
    }
    look();
    if (state != null && error != null) {
      var code = CODE.matcher(errorText == null ? "" : errorText);
      trouble =
          texts().get("consent.refused", code.find() ? code.group() : error.replaceAll("\\W", ""));
    } else if (state != null) {
      askMicrosoft();
    }
  }

  /** Shows the tenant that was chosen. */
  public void look() {
    forget();
    shown = tenant;
    known = tenant().flatMap(registered::find).isPresent();
    show(tenant().flatMap(connections::find));
  }

  private Optional<TenantId> tenant() {
    return TenantId.parse(shown);
  }

  private static PageTexts texts() {
    return PageTexts.of(MicrosoftPage.class);
  }

  private void forget() {
    place = TOP;
    faults = FaultTexts.NONE;
    said = null;
    trouble = null;
    permissions = null;
  }

  private void show(Optional<MicrosoftState> found) {
    connection = found.orElse(null);
    secret = null;
    signIn = found.map(MicrosoftState::signIn).orElse(SignInBy.SECRET);
    directory = found.map(MicrosoftState::directory).orElse(null);
    clientId = found.map(MicrosoftState::clientId).orElse(null);
    secretExpiresOn = found.map(MicrosoftState::secretExpiresOn).map(Object::toString).orElse(null);
  }

  public void detect() {
    forget();
    place = CONNECT;
    var detection = tenant().flatMap(id -> connections.detect(id, directory)).orElse(null);
    if (detection instanceof Detection.Found found) {
      said =
          texts()
              .get(
                  "detected",
                  found.directory(),
                  texts().get("cloud." + found.cloud()),
                  oneDrive(found.oneDrive()));
    } else if (detection instanceof Detection.Refused refused) {
      trouble = TenantTexts.refusal(refused.reason());
    }
  }

  private static String oneDrive(String address) {
    return address == null ? texts().get("oneDrive.unknown") : address;
  }

  public void save() {
    forget();
    place = CONNECT;
    var draft = new MicrosoftDraft(directory, clientId, signIn, secret, secretExpiresOn);
    var outcome = tenant().flatMap(id -> connections.save(id, draft)).orElse(null);
    secret = null;
    if (outcome instanceof ConnectionOutcome.Rejected rejected) {
      faults = FaultTexts.of(rejected.faults(), PageTexts.locale());
    } else if (outcome instanceof ConnectionOutcome.Refused refused) {
      trouble = TenantTexts.refusal(refused.reason());
    } else if (outcome instanceof ConnectionOutcome.Saved saved) {
      show(Optional.of(saved.state()));
      said = texts().get("saved." + signIn);
    }
  }

  public void renewCertificate() {
    forget();
    place = CONNECT;
    tenant().flatMap(connections::renewCertificate).ifPresent(made -> show(Optional.of(made)));
    said = texts().get("saved." + signIn);
  }

  public void askRemove() {
    doomed = true;
  }

  public void keep() {
    doomed = false;
  }

  public void remove() {
    forget();
    place = CONNECT;
    doomed = false;
    tenant().ifPresent(connections::remove);
    show(Optional.empty());
    said = texts().get("removed");
  }

  public void verify() {
    askMicrosoft();
    place = CONSENT;
  }

  private void askMicrosoft() {
    forget();
    tenant().flatMap(connections::verify).ifPresent(this::tell);
    show(tenant().flatMap(connections::find));
  }

  private void tell(SetupCheck check) {
    if (check.refusal().isPresent()) {
      var problem = new Problem(0, check.refusal().get(), check.detail(), List.of(), Map.of());
      trouble = ProblemTexts.in(PageTexts.locale()).detail(problem);
      return;
    }
    permissions = check.permissions().stream().map(PermissionLine::of).toList();
    if (check.isConsented()) {
      said = texts().get("consented");
    } else {
      trouble = texts().get("consent.missing");
    }
  }

  /** Where an admin consents; null without a connection. */
  public String getConsentAddress() {
    return connection == null
        ? null
        : connections.consentAddress(connection.tenant()).map(URI::toString).orElse(null);
  }

  /** Whether a tenant is chosen, or goes without saying. */
  public boolean isKnown() {
    return known;
  }

  /** Whether it is being asked if the connection shall go. */
  public boolean isDoomed() {
    return doomed;
  }

  /** What is stored, or null. */
  public MicrosoftState getConnection() {
    return connection;
  }

  /** Whether a secret is stored that may stay. */
  public boolean isSecretStored() {
    return connection != null && connection.signIn() == SignInBy.SECRET;
  }

  /** What an admin uploads to the directory, or null. */
  public String getCertificate() {
    return connection == null ? null : connection.certificate();
  }

  /** The day on which what it signs in by runs out. */
  public String getEndsAt() {
    return connection == null || connection.endsAt() == null
        ? texts().get("endsAt.unknown")
        : DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
            .withLocale(PageTexts.locale())
            .format(connection.endsAt().atZone(ZoneOffset.UTC));
  }

  /** What the application may do, or null if nobody has asked. */
  public List<PermissionLine> getPermissions() {
    return permissions;
  }

  public FaultTexts getFaults() {
    return faults;
  }

  /** Where it is said what was done. */
  public String getPlace() {
    return place;
  }

  /** What was done, or null. */
  public String getSaid() {
    return said;
  }

  /** What went wrong, or null. */
  public String getTrouble() {
    return trouble;
  }

  public String getTenant() {
    return tenant;
  }

  public void setTenant(String tenant) {
    this.tenant = tenant;
  }

  /** The tenant that is shown, which need not be the one that is being entered. */
  public String getShown() {
    return shown;
  }

  public String getState() {
    return state;
  }

  public void setState(String state) {
    this.state = state;
  }

  public String getError() {
    return error;
  }

  public void setError(String error) {
    this.error = error;
  }

  public String getErrorText() {
    return errorText;
  }

  public void setErrorText(String errorText) {
    this.errorText = errorText;
  }

  public String getDirectory() {
    return directory;
  }

  public void setDirectory(String directory) {
    this.directory = directory;
  }

  public String getClientId() {
    return clientId;
  }

  public void setClientId(String clientId) {
    this.clientId = clientId;
  }

  public SignInBy getSignIn() {
    return signIn;
  }

  public void setSignIn(SignInBy signIn) {
    this.signIn = signIn;
  }

  public String getSecret() {
    return secret;
  }

  public void setSecret(String secret) {
    this.secret = secret;
  }

  public String getSecretExpiresOn() {
    return secretExpiresOn;
  }

  public void setSecretExpiresOn(String secretExpiresOn) {
    this.secretExpiresOn = secretExpiresOn;
  }
}
