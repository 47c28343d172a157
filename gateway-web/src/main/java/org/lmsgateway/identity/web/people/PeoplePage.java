package org.lmsgateway.identity.web.people;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import org.lmsgateway.identity.Person;
import org.lmsgateway.identity.people.AccountCredentials;
import org.lmsgateway.identity.people.PeopleService;
import org.lmsgateway.identity.web.PortalSession;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.shared.web.page.Notice;
import org.lmsgateway.shared.web.page.OneTimeSecret;
import org.lmsgateway.shared.web.page.PageTexts;
import org.lmsgateway.shared.web.page.Rows;
import org.lmsgateway.tenant.Tenant;
import org.lmsgateway.tenant.TenantService;

/** The list of people: who may sign in, switched off and on; and passwords of local accounts. */
@Named
@ViewScoped
public class PeoplePage implements Serializable {
  private static final String SELF = "/portal/people?faces-redirect=true";

  @Inject private PeopleService service;
  @Inject private TenantService tenants;
  @Inject private OneTimeSecret secret;
  @Inject private Notice notice;

  private Rows<PersonRow> rows = new Rows<>();
  private Map<String, String> tenantNames = new HashMap<>();
  private String text;
  private String passwordOf;
  private PersonRow doomed;

  public void enter() {
    more();
  }

  /** Loads more of the list. */
  public void more() {
    rows.add(service.list(text, rows.following()), this::row);
  }

  private PersonRow row(Person person) {
    var tenant = person.tenant().map(this::tenantName).orElse(null);
    return PersonRow.of(person, tenant, service.mayChange(person));
  }

  /** Asked once for each tenant: the people of a page belong to few. */
  private String tenantName(TenantId id) {
    return tenantNames.computeIfAbsent(
        id.value(), any -> tenants.find(id).map(Tenant::name).orElse(any));
  }

  /** Switches somebody off, or on again. */
  public String toggle(PersonRow row) {
    if (service.enable(row.id(), !row.enabled()).isPresent()) {
      notice.say(texts().get(row.enabled() ? "people.isOff" : "people.isOn", row.name()));
    }
    return SELF;
  }

  /** Gives a local account a new password, which this answer shows. */
  public void resetPassword(PersonRow row) {
    service.resetPassword(row.id()).ifPresent(this::show);
  }

  /** Shows a password just made; by no other answer than this one. */
  void show(AccountCredentials made) {
    passwordOf = made.person().subject();
    secret.show(made.password());
    rows = new Rows<>();
    more();
  }

  /** Asks whether an account shall really be deleted. */
  public void askDelete(PersonRow row) {
    doomed = row;
  }

  public void keep() {
    doomed = null;
  }

  public String delete() {
    if (doomed != null && service.deleteAccount(doomed.id())) {
      notice.say(texts().get("people.deleted", doomed.name()));
    }
    return SELF;
  }

  private static PageTexts texts() {
    return PageTexts.of(PortalSession.class);
  }

  public Rows<PersonRow> getRows() {
    return rows;
  }

  /** Whether the list is one of a search. */
  public boolean isFiltered() {
    return text != null && !text.isBlank();
  }

  /** Whose password is shown. */
  public String getPasswordOf() {
    return passwordOf;
  }

  /** Whose account shall perhaps be deleted, or null. */
  public PersonRow getDoomed() {
    return doomed;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }
}
