package org.lmsgateway.identity.provider.own;

import java.util.Optional;
import org.lmsgateway.shared.FieldCode;
import org.lmsgateway.shared.Outcome;
import org.lmsgateway.shared.TenantId;

/**
 * Looks after a tenant's own OpenID provider, for operators and the tenant's admins. A tenant of
 * others, and one that was registered without an issuer, is as if not there.
 *
 * <p>The issuer is the operator's to enter, when the tenant is registered, and so are the domains:
 * an admin could otherwise claim those of another school and have its people sign in at his
 * provider.
 */
public interface OwnProviderService {

  /** The tenant's provider, whether or not anything was entered for it. */
  Optional<OwnProvider> find(TenantId tenant);

  /**
   * Takes down who the gateway is to the provider, and which domains lead there. A domain that
   * leads elsewhere is {@link FieldCode#DOMAIN_TAKEN}, one that an admin would add or take away
   * {@link FieldCode#OPERATORS_ONLY}.
   *
   * @return empty if there is no such tenant
   */
  Optional<Outcome<OwnProvider>> save(TenantId tenant, OwnProviderDraft draft);

  /**
   * Fetches what the provider publishes, and looks at it. No transaction is open meanwhile.
   *
   * @return empty if there is no such tenant
   */
  Optional<ProviderCheck> check(TenantId tenant);

  /**
   * Forgets who the gateway is to the provider, with the domains: nobody signs in with it any more.
   *
   * @return empty if there is no such tenant; else whether there was anything to forget
   */
  Optional<Boolean> remove(TenantId tenant);
}
