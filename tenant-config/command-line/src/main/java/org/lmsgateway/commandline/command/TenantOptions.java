package org.lmsgateway.commandline.command;

import java.util.List;
import org.lmsgateway.commandline.api.Things;
import org.lmsgateway.commandline.configuration.TenantConfiguration;
import org.lmsgateway.commandline.gateway.Gateway;
import org.lmsgateway.commandline.terminal.Reason;
import org.lmsgateway.commandline.terminal.Trouble;
import picocli.CommandLine.Option;

/** Which tenant a command is for. */
final class TenantOptions {
  private static final List<String> TENANTS = List.of("tenants");

  @Option(names = "--tenant", paramLabel = "TENANT", descriptionKey = "tenant")
  private String tenant;

  /** The one that was named, else that of the session. */
  TenantConfiguration configuration(Run run, Gateway gateway) {
    return new TenantConfiguration(gateway, id(run, gateway));
  }

  private String id(Run run, Gateway gateway) {
    return tenant != null
        ? new Things(gateway).id(TENANTS, tenant)
        : run.session().tenant().orElseThrow(() -> Trouble.of(Reason.TENANT_MISSING));
  }
}
