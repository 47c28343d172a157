package org.lmsgateway.microsoft.service.setup;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.lmsgateway.microsoft.MicrosoftConnection;
import org.lmsgateway.microsoft.MicrosoftFeature;
import org.lmsgateway.microsoft.MicrosoftPermission;
import org.lmsgateway.microsoft.SetupScript;
import org.lmsgateway.shared.GatewayAddress;
import org.lmsgateway.shared.service.QueryStrings;
import org.lmsgateway.tenant.Cloud;
import org.lmsgateway.tenant.Tenant;
import org.lmsgateway.tenantconfig.microsoft.MicrosoftSettings;

/** Where admins consent, and what registers the application so that they come back here. */
@ApplicationScoped
public class SetupAddresses {

  private static final String PAGE = "/portal/microsoft";

  private GatewayAddress gateway;
  private MicrosoftSettings settings;

  protected SetupAddresses() {}

  @Inject
  public SetupAddresses(GatewayAddress gateway, MicrosoftSettings settings) {
    this.gateway = gateway;
    this.settings = settings;
  }

  /**
   * Where an admin consents to all permissions of the application. What comes back is no proof of
   * anything, and says only whose connection to verify.
   */
  URI consent(MicrosoftConnection connection) {
    var addresses = settings.clouds().get(connection.cloud().name());
    var parameters = new LinkedHashMap<String, String>();
    parameters.put("client_id", connection.client());
    parameters.put("scope", addresses.graph() + "/.default");
    parameters.put("redirect_uri", gateway.of(PAGE).toString());
    parameters.put("state", connection.tenant().value());
    return QueryStrings.append(
        URI.create(addresses.login() + "/" + connection.directory() + "/v2.0/adminconsent"),
        parameters);
  }

  String script(Tenant tenant, SetupScript tool, List<MicrosoftFeature> features) {
    var powerShell = tool == SetupScript.POWERSHELL;
    var permissions =
        Stream.of(MicrosoftPermission.values())
            .filter(permission -> features.contains(permission.feature()))
            .map(MicrosoftPermission::scope);
    var listed =
        powerShell
            ? permissions.map(scope -> "'" + scope + "'").collect(joining(",\n  "))
            : permissions.collect(joining(" "));
    return template(powerShell ? "register.ps1" : "register.sh")
        .replace("@REDIRECT@", gateway.of(PAGE).toString())
        .replace("@HOST@", gateway.base().getAuthority())
        .replace("@TAB@", String.valueOf(features.contains(MicrosoftFeature.TAB)))
        .replace("@CLOUD@", powerShell ? ofGraph(tenant.cloud()) : ofAzure(tenant.cloud()))
        .replace("@PERMISSIONS@", listed);
  }

  /** What the module of Microsoft Graph calls a cloud. */
  private static String ofGraph(Cloud cloud) {
    return switch (cloud) {
      case GCC_HIGH -> "USGov";
      case DOD -> "USGovDoD";
      case CHINA -> "China";
      default -> "Global";
    };
  }

  /** What the Azure command line calls a cloud. */
  private static String ofAzure(Cloud cloud) {
    return switch (cloud) {
      case GCC_HIGH, DOD -> "AzureUSGovernment";
      case CHINA -> "AzureChinaCloud";
      default -> "AzureCloud";
    };
  }

  private static String template(String name) {
    try (var in = SetupAddresses.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
