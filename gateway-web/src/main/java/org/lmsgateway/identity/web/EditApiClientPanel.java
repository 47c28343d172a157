package org.lmsgateway.identity.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.lmsgateway.identity.ApiClient;
import org.lmsgateway.identity.ApiClientService;
import org.lmsgateway.shared.Outcome;
import org.lmsgateway.shared.Outcome.Rejected;
import org.lmsgateway.shared.web.page.FaultTexts;
import org.lmsgateway.shared.web.page.Notice;
import org.lmsgateway.shared.web.page.OneTimeSecret;
import org.lmsgateway.shared.web.page.PageTexts;

/** One API client beside the list: its name, and a new secret, which is shown once. */
@Named
@ViewScoped
public class EditApiClientPanel implements Serializable {
  private static final String LIST = "/portal/api-clients?faces-redirect=true";

  @Inject private ApiClientService service;
  @Inject private OneTimeSecret secret;
  @Inject private Notice notice;

  private ApiClientRow shown;
  private String asked;
  private ClientKeysForm keys;
  private String name;
  private FaultTexts faults = FaultTexts.NONE;

  /** Opens the client that the page's address names, if there is one. */
  public void enter() {
    Optional.ofNullable(asked).flatMap(service::find).map(ApiClientRow::of).ifPresent(this::open);
  }

  public void open(ApiClientRow row) {
    shown = row;
    name = row.name();
    keys = new ClientKeysForm(ApiClientProof.KEYS);
    faults = FaultTexts.NONE;
  }

  public void close() {
    shown = null;
  }

  /** Saves the name; that the client is gone meanwhile is seen in the list. */
  public String rename() {
    Outcome<ApiClient> outcome = service.rename(shown.id(), name).orElse(null);
    if (outcome instanceof Rejected<ApiClient> rejected) {
      faults = FaultTexts.of(rejected.faults(), PageTexts.locale());
      return null;
    }
    if (outcome != null) {
      notice.say(PageTexts.of(getClass()).get("client.saved", name.strip()));
    }
    return LIST;
  }

  /** Takes other keys; the client that is gone meanwhile is seen in the list. */
  public String changeKeys() {
    var missing = keys.missing();
    if (missing.isPresent()) {
      faults = FaultTexts.of(List.of(missing.get()), PageTexts.locale());
      return null;
    }
    Outcome<ApiClient> outcome = service.proveBy(shown.id(), keys.draft()).orElse(null);
    if (outcome instanceof Rejected<ApiClient> rejected) {
      faults = FaultTexts.of(rejected.faults(), PageTexts.locale());
      return null;
    }
    if (outcome != null) {
      notice.say(PageTexts.of(getClass()).get("client.keys.saved", shown.name()));
    }
    return LIST;
  }

  /**
   * Makes a new secret, which is shown by the same answer.
   *
   * @param endOld whether the old one ends at once
   */
  public void renew(boolean endOld) {
    service
        .renewSecret(shown.id(), endOld)
        .ifPresent(credentials -> secret.show(credentials.secret()));
  }

  /** The client that is open, or null. */
  public ApiClientRow getShown() {
    return shown;
  }

  public ClientKeysForm getKeys() {
    return keys;
  }

  public FaultTexts getFaults() {
    return faults;
  }

  public String getAsked() {
    return asked;
  }

  public void setAsked(String asked) {
    this.asked = asked;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }
}
