package org.lmsgateway.teamsapp.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lmsgateway.test.Gateway;
import org.lmsgateway.test.PayaraMicroFixture;
import org.lmsgateway.test.TestSchool;
import org.lmsgateway.test.Visitor;

/** The package and the tab of a tenant that is not connected to Microsoft 365. */
class TeamsAppIT {

  private final Visitor visitor = new Visitor();
  private Gateway gateway;
  private String tenant;

  @BeforeEach
  void openSchool() {
    gateway = PayaraMicroFixture.gateway();
    tenant = TestSchool.open(gateway).tenant();
  }

  @Test
  void thereIsNoPackageOfAnAddressThatTeamsDoesNotTake() {
    var refused = gateway.operator().get("/tenants/" + tenant + "/teams-app");

    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.json().getString("code")).isEqualTo("TEAMS_APP_NEEDS_HTTPS");
    assertThat(gateway.operator().get("/tenants/nobody/teams-app").status()).isEqualTo(404);
  }

  @Test
  void onlyTeamsFramesTheTab() {
    var tab = visitor.get(gateway.at("/teams/tab?tenant=" + tenant));
    var policy = String.join(" ", tab.headers().allValues("Content-Security-Policy"));

    assertThat(tab.status()).isEqualTo(200);
    assertThat(policy)
        .contains("frame-ancestors https://teams.microsoft.com", "form-action 'self'")
        .doesNotContain("frame-ancestors 'none'");
    assertThat(tab.body()).contains("MicrosoftTeams.min.js", "integrity=\"sha384-", "tab.js");
    assertThat(visitor.get(gateway.at("/teams/tab/setup?tenant=" + tenant)).body())
        .contains("data-tab=\"" + gateway.at("/teams/tab?tenant=" + tenant));
    assertThat(visitor.get(gateway.at("/teams/tab")).status()).isEqualTo(404);
  }

  @Test
  void onlyTeamsFramesSomebodysOwnTabWhichSaysWhyItShowsNothing() {
    var mine = gateway.at("/teams/tab/mine?tenant=" + tenant);
    var tab = visitor.get(mine);
    var policy = String.join(" ", tab.headers().allValues("Content-Security-Policy"));

    assertThat(tab.status()).isEqualTo(200);
    assertThat(policy).contains("frame-ancestors https://teams.microsoft.com");
    assertThat(tab.body()).contains("<h1>My courses</h1>", "/teams/tab/mine?tenant=" + tenant);
    assertThat(visitor.post(mine, Map.of("token", "none")).body())
        .contains("MICROSOFT_NOT_CONNECTED");
  }

  @Test
  void tabSaysWhyItShowsNothing() {
    var hidden =
        visitor.post(
            gateway.at("/teams/tab?tenant=" + tenant), Map.of("token", "none", "team", "t"));

    assertThat(hidden.status()).isEqualTo(502);
    assertThat(hidden.body()).contains("MICROSOFT_NOT_CONNECTED");
  }

  @Test
  void peopleAreToldWhatTheTenantHasChosen() {
    var feed = "/tenants/" + tenant + "/teams-feed";
    var api = gateway.operator();
    var nothing = api.get(feed);

    assertThat(nothing.json().getBoolean("grade")).isFalse();
    assertThat(nothing.json().getBoolean("due")).isFalse();
    assertThat(nothing.json()).doesNotContainKeys("trouble", "troubleSince");

    var saved = api.put(feed, Map.of("grade", true));
    assertThat(saved.status()).as(saved.toString()).isEqualTo(200);
    assertThat(saved.json()).isEqualTo(api.get(feed).json());
    assertThat(saved.json().getBoolean("grade")).isTrue();
    assertThat(api.with("If-Match", nothing.header("ETag")).put(feed, Map.of()).status())
        .isEqualTo(412);
    assertThat(api.put(feed, Map.of("grades", true)).status()).isEqualTo(400);
    assertThat(api.get("/tenants/nobody/teams-feed").status()).isEqualTo(404);
  }
}
