package org.lmsgateway.identity.web.people;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.lmsgateway.identity.people.AccountCredentials;
import org.lmsgateway.identity.people.AccountDraft;
import org.lmsgateway.identity.people.PeopleService;
import org.lmsgateway.identity.web.Person;
import org.lmsgateway.shared.Outcome.Done;
import org.lmsgateway.shared.Outcome.Rejected;
import org.lmsgateway.shared.Role;
import org.lmsgateway.shared.web.page.FaultTexts;
import org.lmsgateway.shared.web.page.PageTexts;

/** The form on the page of people that makes a local account. */
@Named
@ViewScoped
public class AccountForm implements Serializable {
  private static final String SELF = "/portal/people?faces-redirect=true";

  @Inject private PeopleService service;
  @Inject private PeoplePage page;
  @Inject private Person visitor;

  private boolean open;
  private String username;
  private String name;
  private Role role = Role.ADMIN;
  private String tenant;
  private FaultTexts faults = FaultTexts.NONE;

  /** Opens the form. */
  public void begin() {
    open = true;
  }

  public String cancel() {
    return SELF;
  }

  /** Makes the account; its password is shown by the same answer. */
  public void create() {
    var outcome = service.addAccount(new AccountDraft(username, name, role, tenant));
    if (outcome instanceof Rejected<AccountCredentials> rejected) {
      faults = FaultTexts.of(rejected.faults(), PageTexts.locale());
    } else if (outcome instanceof Done<AccountCredentials> done) {
      page.show(done.value());
      open = false;
      username = null;
      name = null;
      tenant = null;
      faults = FaultTexts.NONE;
    }
  }

  /** The roles that this person may give. */
  public List<Role> getRoles() {
    return Stream.of(Role.values())
        .filter(one -> one != Role.OPERATOR || visitor.isOperator())
        .toList();
  }

  public boolean isOpen() {
    return open;
  }

  public FaultTexts getFaults() {
    return faults;
  }

  public String getUsername() {
    return username;
  }

  public void setUsername(String username) {
    this.username = username;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public Role getRole() {
    return role;
  }

  public void setRole(Role role) {
    this.role = role;
  }

  public String getTenant() {
    return tenant;
  }

  public void setTenant(String tenant) {
    this.tenant = tenant;
  }
}
