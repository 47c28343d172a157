package org.lmsgateway.launch.service.log;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lmsgateway.app.AppId;
import org.lmsgateway.launch.Launch;
import org.lmsgateway.launch.LaunchFilter;
import org.lmsgateway.launch.LaunchLog;
import org.lmsgateway.launch.LaunchNames;
import org.lmsgateway.launch.service.LaunchRepository;
import org.lmsgateway.registration.RegistrationId;
import org.lmsgateway.shared.Caller;
import org.lmsgateway.shared.CallerContext;
import org.lmsgateway.shared.Page;
import org.lmsgateway.shared.PageRequest;
import org.lmsgateway.shared.Role;

/** Shows launches to those whose they are. */
@Stateless
@RolesAllowed({Role.OPERATOR_NAME, Role.ADMIN_NAME, Role.EDUCATOR_NAME})
public class LaunchLogBean implements LaunchLog {

  private final LaunchRepository launches;
  private final CallerContext callers;

  public LaunchLogBean() {
    this(null, null);
  }

  @Inject
  public LaunchLogBean(LaunchRepository launches, CallerContext callers) {
    this.launches = launches;
    this.callers = callers;
  }

  @Override
  public Page<Launch> list(LaunchFilter filter, PageRequest page) {
    var caller = callers.current();
    if (caller.isOperator()) {
      return launches.list(Optional.empty(), filter, page);
    }
    return caller
        .tenant()
        .map(tenant -> launches.list(Optional.of(tenant), filter, page))
        .orElse(new Page<>(List.of(), null));
  }

  @Override
  public Optional<Launch> find(String id) {
    var caller = callers.current();
    return launches.find(id).filter(launch -> isSeen(launch, caller));
  }

  /** A launch of which nobody knows whose it is belongs to operators. */
  private static boolean isSeen(Launch launch, Caller caller) {
    return launch.origin().tenant().map(caller::sees).orElse(caller.isOperator());
  }

  /** Only of launches that the caller sees: whoever made up others learns no names by them. */
  @Override
  public LaunchNames names(Collection<Launch> shown) {
    var caller = callers.current();
    var registrations = new HashSet<String>();
    var apps = new HashSet<String>();
    for (var launch : shown) {
      if (isSeen(launch, caller)) {
        launch.origin().registration().ifPresent(id -> registrations.add(id.value()));
        launch.origin().app().ifPresent(id -> apps.add(id.value()));
      }
    }
    Map<RegistrationId, String> registrationNames = new HashMap<>();
    launches
        .registrationNames(registrations)
        .forEach((id, name) -> registrationNames.put(new RegistrationId(id), name));
    Map<AppId, String> appNames = new HashMap<>();
    launches.appNames(apps).forEach((id, name) -> appNames.put(new AppId(id), name));
    return new LaunchNames(registrationNames, appNames);
  }
}
