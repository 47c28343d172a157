package org.lmsgateway.app;

import java.util.List;
import java.util.Optional;
import org.lmsgateway.shared.Outcome;
import org.lmsgateway.shared.Page;
import org.lmsgateway.shared.PageRequest;
import org.lmsgateway.shared.TenantId;

/** Adds apps and finds them, within what the caller may see. */
public interface AppService {

  /**
   * Adds an app. Its address must be https, or http of a host listed in {@code
   * gateway.outbound.allow}. Only operators add apps for all tenants.
   */
  Outcome<AppCredentials> add(AppDraft draft);

  /** The app, if the caller may see it: the own tenant's and those that serve all. */
  Optional<App> find(AppId id);

  /** In the order of names. */
  Page<App> list(PageRequest page);

  /** The apps that registrations of that tenant may launch, in the order of names. */
  List<App> launchable(TenantId tenant);

  /** Checks an app's client secret, in constant time. */
  Optional<App> authenticate(String clientId, String clientSecret);
}
