package org.lmsgateway.tenant.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lmsgateway.outbound.service.WebAddressCheck;
import org.lmsgateway.shared.Caller;
import org.lmsgateway.shared.FieldCode;
import org.lmsgateway.shared.FieldFault;
import org.lmsgateway.tenant.TenantDraft;
import org.lmsgateway.tenant.TenantRefusal;
import org.lmsgateway.tenant.TenantStatus;
import org.lmsgateway.tenantconfig.TenantRegistration;
import org.lmsgateway.tenantconfig.TenantSettings;

/** Decides who may register which tenant, and what is wrong with what they enter. */
@ApplicationScoped
public class TenantAdmission {

  private static final int MOST_NAME = 120;
  private static final int MOST_ISSUER = 255;

  private WebAddressCheck addresses;
  private TenantRegistration policy;

  protected TenantAdmission() {}

  @Inject
  public TenantAdmission(WebAddressCheck addresses, TenantSettings settings) {
    this.addresses = addresses;
    this.policy = settings.registration();
  }

  /** In the order of the form; empty if nothing is wrong. */
  List<FieldFault> faults(TenantDraft draft, Caller caller) {
    var faults = new ArrayList<FieldFault>();
    if (draft.name() != null && draft.name().length() > MOST_NAME) {
      faults.add(new FieldFault("name", FieldCode.TOO_LONG, Integer.toString(MOST_NAME)));
    }
    if (draft.issuer() == null) {
      if (draft.tenant() == null || draft.tenant().isBlank()) {
        faults.add(FieldFault.of("tenant", FieldCode.REQUIRED));
      }
      return faults;
    }
    addIssuerFaults(draft.issuer(), caller, faults);
    if (draft.tenant() != null && TenantNames.parse(draft.tenant()).isEmpty()) {
      faults.add(new FieldFault("tenant", FieldCode.MALFORMED, "GUID, domain"));
    }
    return faults;
  }

  /** OpenID Connect Core §2: an https address; http is for hosts that the operator has listed. */
  private void addIssuerFaults(String issuer, Caller caller, List<FieldFault> faults) {
    if (!caller.isOperator()) {
      faults.add(FieldFault.of("issuer", FieldCode.OPERATORS_ONLY));
    } else if (issuer.length() > MOST_ISSUER) {
      faults.add(new FieldFault("issuer", FieldCode.TOO_LONG, Integer.toString(MOST_ISSUER)));
    } else {
      addresses.browserFault("issuer", issuer).ifPresent(faults::add);
    }
  }

  /** Operators register any tenant, others what policy allows for their own directory. */
  Optional<TenantRefusal> refusal(String directory, Caller caller) {
    if (caller.isOperator()) {
      return Optional.empty();
    }
    if (policy == TenantRegistration.CLOSED) {
      return Optional.of(TenantRefusal.TENANT_REGISTRATION_CLOSED);
    }
    return directory.equals(caller.directory())
        ? Optional.empty()
        : Optional.of(TenantRefusal.TENANT_OF_OTHER_DIRECTORY);
  }

  /** Whether the tenant is let in at once or waits for an operator. */
  TenantStatus status(Caller caller) {
    return caller.isOperator() || policy == TenantRegistration.OPEN
        ? TenantStatus.ACTIVE
        : TenantStatus.PENDING;
  }
}
