package org.lmsgateway.microsoft.service.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lmsgateway.microsoft.MicrosoftFeature;
import org.lmsgateway.microsoft.MicrosoftPermission;
import org.lmsgateway.microsoft.SetupScript;
import org.lmsgateway.shared.GatewayAddress;
import org.lmsgateway.tenant.Cloud;
import org.lmsgateway.tenant.Tenant;
import org.lmsgateway.tenant.TenantProvider;
import org.lmsgateway.tenant.TenantStatus;
import org.lmsgateway.tenantconfig.microsoft.MicrosoftSettings;

/**
 * The scripts that register the application. The one for the Azure command line is run, with an
 * {@code az} that notes what it is told.
 */
class SetupScriptTest {

  private static final String DESKTOP = "1fec8e78-bce4-4aaf-ab1b-5451cc387264";
  private static final String BROWSER = "5e3ce6c0-2b1f-4285-8d4b-75ee78787346";

  private static final String AZ =
      """
      #!/bin/sh
      echo "$*" >> "$NOTES"
      case "$*" in
        "ad app list"*length*) echo 0 ;;
        "ad app create"*) echo app-1 ;;
        "ad app show"*oauth2PermissionScopes*) echo "$SCOPE" ;;
        "ad app show"*) echo object-1 ;;
        "ad sp show"*) echo role-1 ;;
        "cloud show"*) echo https://graph.example/ ;;
        "account show"*) echo directory-1 ;;
        *"credential reset"*) echo secret-1 ;;
      esac
      """;

  @TempDir private Path folder;

  private static String script(SetupScript tool, MicrosoftFeature... features) {
    var gateway = new GatewayAddress(URI.create("https://gateway.example"));
    var provider = TenantProvider.directory("6f1c3b1e-1111-4222-8333-944445555666");
    var tenant =
        new Tenant(
            "school.example", "School", provider, Cloud.PUBLIC, TenantStatus.ACTIVE, Instant.EPOCH);
    return new SetupAddresses(gateway, new MicrosoftSettings(Map.of()))
        .script(tenant, tool, List.of(features));
  }

  /** What {@code az} was told. */
  private List<String> run(String script, String scopeThatIsThere)
      throws IOException, InterruptedException {
    var az = Files.writeString(folder.resolve("az"), AZ);
    assertThat(az.toFile().setExecutable(true)).isTrue();
    var notes = folder.resolve("notes");
    var builder = new ProcessBuilder("sh", "-c", script).redirectErrorStream(true);
    builder.environment().put("NOTES", notes.toString());
    builder.environment().put("SCOPE", scopeThatIsThere);
    builder.environment().merge("PATH", folder.toString(), (path, own) -> own + ":" + path);
    var shell = builder.start();
    var said = new String(shell.getInputStream().readAllBytes());
    assertThat(shell.waitFor()).as(said).isZero();
    assertThat(said).contains("Application ID: app-1", "secret-1");
    return Files.readAllLines(notes);
  }

  private static Stream<String> patches(List<String> told) {
    return told.stream().filter(line -> line.startsWith("rest --method patch"));
  }

  @ParameterizedTest
  @EnumSource(SetupScript.class)
  void asksForTheLeastPermissions(SetupScript tool) {
    assertThat(script(tool, MicrosoftFeature.MATCH_USERS))
        .contains("User.Read.All", "'https://gateway.example/portal/microsoft'")
        .doesNotContain("Group.ReadWrite.All", "Team.Create", "EduRoster")
        .doesNotContainPattern("@[A-Z]+@");
  }

  @ParameterizedTest
  @EnumSource(SetupScript.class)
  void canAskForEverything(SetupScript tool) {
    assertThat(script(tool, MicrosoftFeature.values()))
        .contains(Stream.of(MicrosoftPermission.values()).map(MicrosoftPermission::scope).toList());
  }

  @ParameterizedTest
  @EnumSource(SetupScript.class)
  void exposesTheApiThatTheTabSignsPeopleInBy(SetupScript tool) {
    assertThat(script(tool, MicrosoftFeature.TAB))
        .contains("api://gateway.example/", "access_as_user", DESKTOP, BROWSER)
        .containsPattern("requestedAccessTokenVersion\\W+2\\b")
        .containsPattern("type\\W+User\\b");
  }

  @Test
  void registersTheApplicationByTheAzureCommandLine() throws Exception {
    var told = run(script(SetupScript.AZURE_CLI, MicrosoftFeature.TEAMS), "");

    assertThat(told)
        .anyMatch(line -> line.startsWith("ad app create --display-name LMS Gateway"))
        .anyMatch(line -> line.contains("permission add --id app-1"));
    assertThat(patches(told)).isEmpty();
  }

  @Test
  void exposesTheApiByTheAzureCommandLine() throws Exception {
    var told = run(script(SetupScript.AZURE_CLI, MicrosoftFeature.TAB), "");

    assertThat(patches(told))
        .hasSize(3)
        .allMatch(line -> line.contains("--uri https://graph.example/v1.0/applications/object-1 "))
        .anyMatch(line -> line.contains("\"identifierUris\":[\"api://gateway.example/app-1\"]"))
        .anyMatch(line -> line.contains("\"value\":\"access_as_user\",\"type\":\"User\""))
        .anyMatch(line -> line.contains(DESKTOP) && line.contains(BROWSER));
  }

  @Test
  void keepsTheScopeThatIsThereWhenItIsRunAgain() throws Exception {
    var told = run(script(SetupScript.AZURE_CLI, MicrosoftFeature.TAB), "scope-1");

    assertThat(patches(told))
        .hasSize(2)
        .noneMatch(line -> line.contains("oauth2PermissionScopes"))
        .anyMatch(line -> line.contains("\"delegatedPermissionIds\":[\"scope-1\"]"));
  }
}
