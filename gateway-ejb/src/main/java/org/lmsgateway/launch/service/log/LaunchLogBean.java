package org.lmsgateway.launch.service.log;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lmsgateway.launch.Launch;
import org.lmsgateway.launch.LaunchLog;
import org.lmsgateway.launch.service.LaunchRepository;
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
  public Page<Launch> list(String reference, PageRequest page) {
    var caller = callers.current();
    var wanted = reference == null ? null : reference.strip().toUpperCase(Locale.ROOT);
    if (caller.isOperator()) {
      return launches.list(Optional.empty(), wanted, page);
    }
    return caller
        .tenant()
        .map(tenant -> launches.list(Optional.of(tenant), wanted, page))
        .orElse(new Page<>(List.of(), null));
  }
}
