package org.lmsgateway.identity.service.provider.known;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.lmsgateway.identity.TenantClient;
import org.lmsgateway.identity.provider.own.OwnProviderDraft;
import org.lmsgateway.identity.service.person.MailDomain;
import org.lmsgateway.shared.Caller;
import org.lmsgateway.shared.FieldCode;
import org.lmsgateway.shared.FieldFault;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.tenant.service.TenantRepository;

/** What is wrong with what somebody enters for a tenant's own provider. */
@ApplicationScoped
public class OwnProviderDrafts {

  private static final int MOST_ID = 255;
  private static final int MOST_SECRET = 1000;
  private static final int MOST_NAME = 120;
  private static final int MOST_DOMAINS = 50;

  /** RFC 6749 appendix A.1 and A.2: what a client ID and a secret are made of. */
  private static final String SIGNS = "[\\x20-\\x7e]*";

  private TenantRepository tenants;
  private TenantClientRepository clients;

  protected OwnProviderDrafts() {}

  @Inject
  public OwnProviderDrafts(TenantRepository tenants, TenantClientRepository clients) {
    this.tenants = tenants;
    this.clients = clients;
  }

  /** The domains in the form that they are kept in, or those that are there. */
  static Set<String> domains(OwnProviderDraft draft, Optional<TenantClient> known) {
    if (draft.domains() == null) {
      return known.map(TenantClient::domains).orElse(Set.of());
    }
    var domains = new TreeSet<String>();
    draft.domains().forEach(text -> MailDomain.of(text).ifPresent(domains::add));
    return domains;
  }

  /** In the order of the form; empty if nothing is wrong. */
  List<FieldFault> faults(
      OwnProviderDraft draft, TenantId tenant, Optional<TenantClient> known, Caller caller) {
    var faults = new ArrayList<FieldFault>();
    if (draft.clientId() == null || draft.clientId().isBlank()) {
      faults.add(FieldFault.of("clientId", FieldCode.REQUIRED));
    }
    textFault("clientId", draft.clientId(), MOST_ID, SIGNS).ifPresent(faults::add);
    textFault("clientSecret", draft.clientSecret(), MOST_SECRET, SIGNS).ifPresent(faults::add);
    textFault("name", draft.name(), MOST_NAME, ".*").ifPresent(faults::add);
    faults.addAll(domainFaults(draft, tenant, known, caller));
    return faults;
  }

  private static Optional<FieldFault> textFault(String field, String text, int most, String form) {
    if (text == null) {
      return Optional.empty();
    }
    if (text.strip().length() > most) {
      return Optional.of(new FieldFault(field, FieldCode.TOO_LONG, Integer.toString(most)));
    }
    return text.strip().matches(form)
        ? Optional.empty()
        : Optional.of(new FieldFault(field, FieldCode.MALFORMED, "ASCII"));
  }

  private List<FieldFault> domainFaults(
      OwnProviderDraft draft, TenantId tenant, Optional<TenantClient> known, Caller caller) {
    var wanted = domains(draft, known);
    if (!caller.isOperator() && !wanted.equals(known.map(TenantClient::domains).orElse(Set.of()))) {
      return List.of(FieldFault.of("domains", FieldCode.OPERATORS_ONLY));
    }
    if (wanted.size() > MOST_DOMAINS) {
      var most = Integer.toString(MOST_DOMAINS);
      return List.of(new FieldFault("domains", FieldCode.TOO_LONG, most));
    }
    var faults = new ArrayList<FieldFault>();
    given(draft).stream()
        .filter(text -> MailDomain.of(text).isEmpty())
        .map(text -> new FieldFault("domains", FieldCode.MALFORMED, "school.example"))
        .findFirst()
        .ifPresent(faults::add);
    wanted.stream()
        .filter(domain -> leadsElsewhere(domain, tenant))
        .map(domain -> new FieldFault("domains", FieldCode.DOMAIN_TAKEN, domain))
        .forEach(faults::add);
    return faults;
  }

  private static List<String> given(OwnProviderDraft draft) {
    return draft.domains() == null ? List.of() : draft.domains();
  }

  private boolean leadsElsewhere(String domain, TenantId tenant) {
    return clients.findByDomain(domain).filter(other -> !other.tenant().equals(tenant)).isPresent()
        || tenants.findByDirectory(domain).filter(other -> !other.id().equals(tenant)).isPresent();
  }
}
