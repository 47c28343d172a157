package org.lmsgateway.registration.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lmsgateway.app.App;
import org.lmsgateway.app.AppId;
import org.lmsgateway.app.AppSettings;
import org.lmsgateway.app.ClaimsReleased;
import org.lmsgateway.app.LtiService;
import org.lmsgateway.app.MessageType;
import org.lmsgateway.lms.ToolDescription.Claims;
import org.lmsgateway.lms.ToolDescription.Part;
import org.lmsgateway.registration.RegistrationId;
import org.lmsgateway.shared.GatewayAddress;

class ToolDescriptionsTest {

  private static final GatewayAddress GATEWAY = new GatewayAddress(URI.create("https://g.example"));
  private static final RegistrationId ID = RegistrationId.random();

  private static App app(String id, String name, AppSettings settings) {
    var app =
        new App(
            new AppId(id),
            name,
            URI.create("https://" + id + ".example"),
            null,
            "h",
            Instant.EPOCH);
    app.change(name, app.url(), settings);
    return app;
  }

  private static AppSettings settings(ClaimsReleased claims, LtiService... services) {
    return new AppSettings(true, Set.of(MessageType.RESOURCE_LINK), Set.of(services), claims);
  }

  @Test
  void isCalledByItsOnlyApp() {
    var tool =
        ToolDescriptions.of(GATEWAY, ID, List.of(app("stars", "Stars", AppSettings.DEFAULT)));

    assertThat(tool.name()).isEqualTo("Stars");
    assertThat(tool.login()).hasToString("https://g.example/lti/login/" + ID);
    assertThat(tool.redirect()).hasToString("https://g.example/lti/launch");
    assertThat(tool.keyset()).hasToString("https://g.example/lti/keys/" + ID + ".json");
    assertThat(tool.parts())
        .containsExactly(
            new Part(
                "Stars",
                URI.create("https://g.example/lti/apps/stars"),
                Set.of("LtiResourceLinkRequest")));
    assertThat(tool.scopes()).isEmpty();
  }

  @Test
  void asksForWhatAnyOfItsAppsIsGiven() {
    var tool =
        ToolDescriptions.of(
            GATEWAY,
            ID,
            List.of(
                app("z", "Zoo", settings(ClaimsReleased.NONE, LtiService.ROSTER)),
                app("a", "Ark", settings(ClaimsReleased.NAME))));

    assertThat(tool.name()).isEqualTo("LMS Gateway");
    assertThat(tool.description()).contains("Ark, Zoo");
    assertThat(tool.parts()).extracting(Part::name).containsExactly("Ark", "Zoo");
    assertThat(tool.claims()).isEqualTo(Claims.NAME);
    assertThat(tool.scopes()).isEqualTo(Set.copyOf(LtiService.ROSTER.scopes()));
  }
}
