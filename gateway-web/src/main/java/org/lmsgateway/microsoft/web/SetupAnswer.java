package org.lmsgateway.microsoft.web;

import java.util.List;
import org.lmsgateway.microsoft.PermissionCheck;
import org.lmsgateway.microsoft.SetupCheck;

/** What Microsoft 365 says of a connection, as the API tells it. */
public record SetupAnswer(boolean consented, List<Permission> permissions) {

  /** One permission. */
  public record Permission(String name, String feature, String state, String grantedBy) {
    static Permission of(PermissionCheck check) {
      return new Permission(
          check.permission().scope(),
          check.permission().feature().name(),
          check.state().name(),
          check.by().orElse(null));
    }
  }

  static SetupAnswer of(SetupCheck check) {
    return new SetupAnswer(
        check.isConsented(), check.permissions().stream().map(Permission::of).toList());
  }
}
