package org.lmsgateway.microsoft.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lmsgateway.microsoft.standin.StandInDirectory;
import org.lmsgateway.test.Answer;
import org.lmsgateway.test.Api;
import org.lmsgateway.test.Browser;
import org.lmsgateway.test.Gateway;
import org.lmsgateway.test.PageCheck;
import org.lmsgateway.test.PayaraMicroFixture;
import org.lmsgateway.test.Portal;
import org.lmsgateway.test.TestDirectory;
import org.lmsgateway.test.TestMicrosoft;
import org.lmsgateway.test.TestSchool;

/** A tenant is connected to Microsoft 365, which is played. */
@ExtendWith(Browser.Extension.class)
class MicrosoftIT {

  private final String domain = TestDirectory.newTenant("public");
  private final StandInDirectory directory = TestMicrosoft.directory(domain);

  private Gateway gateway;
  private Api api;
  private String tenant;
  private String path;

  @BeforeEach
  void openSchool() {
    gateway = PayaraMicroFixture.gateway();
    api = gateway.operator();
    tenant = TestSchool.open(gateway, api).tenant();
    path = "/tenants/" + tenant + "/microsoft";
  }

  private Answer connect() {
    return api.put(
        path,
        Map.of(
            "directory",
            domain,
            "clientId",
            directory.client(),
            "secret",
            directory.secret(),
            "secretExpiresOn",
            "2099-01-31"));
  }

  @Test
  void connectsVerifiesAndDisconnects() {
    assertThat(api.get(path).status()).isEqualTo(404);

    var connected = connect();
    assertThat(connected.json().getString("directory")).isEqualTo(directory.id());
    assertThat(connected.json().getString("cloud")).isEqualTo("PUBLIC");
    assertThat(connected.body()).doesNotContain(directory.secret());
    assertThat(api.get(path).json().getString("signIn")).isEqualTo("SECRET");

    var setup = api.post(path + "/verification", Map.of()).json();
    assertThat(setup.getBoolean("consented")).isTrue();
    assertThat(setup.toString()).contains("Team.Create", "MISSING", "GRANTED");

    assertThat(api.delete(path).status()).isEqualTo(204);
    assertThat(api.delete(path).status()).isEqualTo(404);
  }

  @Test
  void saysWhyMicrosoftDoesNotSignTheGatewayIn() {
    connect();
    directory.newSecret();

    var refused = api.post(path + "/verification", Map.of());

    assertThat(refused.status()).isEqualTo(502);
    assertThat(refused.json().getString("code")).isEqualTo("MICROSOFT_SIGN_IN_REFUSED");
    assertThat(refused.json().getString("detail")).contains("AADSTS7000215");
  }

  @Test
  void signsInByACertificateOfItsOwn() {
    var body = Map.of("directory", domain, "clientId", directory.client(), "signIn", "CERTIFICATE");
    directory.trust(api.put(path, body).json().getString("certificate"));
    assertThat(api.post(path + "/verification", Map.of()).status()).isEqualTo(200);

    directory.trust(api.post(path + "/certificate", Map.of()).json().getString("certificate"));
    assertThat(api.post(path + "/verification", Map.of()).status()).isEqualTo(200);
  }

  @Test
  void detectsADirectoryAndKeepsOutCloudsThatAreNotServed() {
    var found = api.get(path + "/detection?directory=" + domain).json();
    assertThat(found.getString("directory")).isEqualTo(directory.id());

    var gcc = TestDirectory.newTenant("gcc");
    var body = Map.of("directory", gcc, "clientId", directory.client(), "secret", "s");
    assertThat(api.put(path, body).json().getString("code")).isEqualTo("CLOUD_NOT_SERVED");
  }

  @Test
  void givesTheScriptForWhatIsWanted() {
    var script = api.get(path + "/script?tool=azure_cli&features=MATCH_USERS");

    assertThat(script.body())
        .startsWith("#!/bin/sh")
        .contains("User.Read.All", gateway.at("/portal/microsoft").toString())
        .doesNotContain("Group.ReadWrite.All");
    assertThat(api.get(path + "/script?tool=basic").status()).isEqualTo(400);
  }

  @Test
  void adminConnectsConsentsAndSeesWhatIsMissing(Browser browser) {
    directory.permit();
    Portal.signIn(browser, gateway);
    browser.open(gateway.at("/portal/microsoft?tenant=" + tenant));
    browser.fill("directory", domain);
    browser.click("detect");
    browser.await(any -> browser.textOf("said").contains("Worldwide"));

    browser.fill("clientId", directory.client());
    browser.fill("secret", directory.secret());
    browser.click("save");
    browser.await(any -> browser.textOf("said").startsWith("Saved"));
    browser.click("verify");
    browser.await(any -> browser.textOf("trouble").contains("no permission"));

    browser.click("give-consent");
    browser.await(any -> browser.textOf("said").contains("consented"));
    assertThat(browser.textOf("permissions")).contains("Team.Create", "Granted", "Missing");
    PageCheck.isFit(browser, "microsoft");
  }
}
