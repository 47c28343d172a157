package org.lmsgateway.teamsapp.service;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lmsgateway.shared.GatewayAddress;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.teamsapp.feed.FeedKind;

/** The package, against the rules of Microsoft's schema 1.17 and of what it says in words. */
class ManifestTest {

  private static final String GUID = "[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}";
  private static final String CLIENT = "6f1c3b1e-1111-4222-8333-944445555666";
  private static final GatewayAddress GATEWAY =
      new GatewayAddress(URI.create("https://lms.school.example:8443"));

  /** What the schema demands at the top. */
  private static final Set<String> REQUIRED =
      Set.of(
          "$schema",
          "manifestVersion",
          "version",
          "id",
          "developer",
          "name",
          "description",
          "icons",
          "accentColor");

  private final Map<String, byte[]> files = new LinkedHashMap<>();
  private JsonObject manifest;

  @BeforeEach
  void unpack() throws IOException {
    var zip = ManifestZip.of(new Manifest(GATEWAY, new TenantId("tenant-1"), CLIENT));
    try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        files.put(entry.getName(), in.readAllBytes());
      }
    }
    manifest = json("manifest.json");
  }

  private JsonObject json(String file) {
    return Json.createReader(new ByteArrayInputStream(files.get(file))).readObject();
  }

  private String text(String object, String member) {
    return manifest.getJsonObject(object).getString(member);
  }

  @Test
  void hasEverythingThatTheSchemaDemands() {
    assertThat(manifest.keySet()).containsAll(REQUIRED);
    assertThat(manifest.getString("manifestVersion")).isEqualTo("1.17");
    assertThat(manifest.getString("$schema")).contains("/v1.17/");
    assertThat(manifest.getString("version")).matches("\\d+\\.\\d+\\.\\d+");
    assertThat(manifest.getString("id")).matches(GUID);
    assertThat(manifest.getString("accentColor")).matches("#[0-9A-Fa-f]{6}");
  }

  @Test
  void keepsTheLengthsOfTheSchema() {
    assertThat(text("name", "short")).isNotBlank().hasSizeLessThanOrEqualTo(30);
    assertThat(text("name", "full")).isNotBlank().hasSizeLessThanOrEqualTo(100);
    assertThat(text("description", "short")).isNotBlank().hasSizeLessThanOrEqualTo(80);
    assertThat(text("description", "full")).isNotBlank().hasSizeLessThanOrEqualTo(4000);
    assertThat(text("developer", "name")).isNotBlank().hasSizeLessThanOrEqualTo(32);
  }

  @Test
  void namesAddressesOverHttpsOnly() {
    var tab = manifest.getJsonArray("configurableTabs").getJsonObject(0);

    assertThat(List.of("websiteUrl", "privacyUrl", "termsOfUseUrl"))
        .allSatisfy(name -> assertThat(text("developer", name)).startsWith("https://"));
    assertThat(tab.getString("configurationUrl"))
        .isEqualTo("https://lms.school.example:8443/teams/tab/setup?tenant=tenant-1");
    assertThat(tab.getJsonArray("scopes").getValuesAs(JsonString::getString))
        .containsExactly("team");
  }

  @Test
  void givesEverybodyATabOfTheirOwn() {
    var tab = manifest.getJsonArray("staticTabs").getJsonObject(0);

    assertThat(tab.getString("contentUrl"))
        .isEqualTo("https://lms.school.example:8443/teams/tab/mine?tenant=tenant-1");
    assertThat(tab.getJsonArray("scopes").getValuesAs(JsonString::getString))
        .containsExactly("personal");
    assertThat(tab.getString("name")).isEqualTo("My courses");
    assertThat(json(Manifest.FRENCH).getString("staticTabs[0].name")).isEqualTo("Mes cours");
  }

  @Test
  void asksForTheTokenOfTheTenantsOwnApplication() {
    assertThat(text("webApplicationInfo", "id")).isEqualTo(CLIENT);
    assertThat(text("webApplicationInfo", "resource"))
        .isEqualTo("api://lms.school.example:8443/" + CLIENT);
    assertThat(manifest.getJsonArray("validDomains").getValuesAs(JsonString::getString))
        .containsExactly("lms.school.example:8443");
  }

  /** The words of the schema: a color icon of 192 x 192, and a transparent one of 32 x 32. */
  @Test
  void hasIconsOfTheRightSizes() throws IOException {
    var color = ImageIO.read(new ByteArrayInputStream(files.get(text("icons", "color"))));
    var outline = ImageIO.read(new ByteArrayInputStream(files.get(text("icons", "outline"))));

    assertThat(List.of(color.getWidth(), color.getHeight())).containsOnly(192);
    assertThat(List.of(outline.getWidth(), outline.getHeight())).containsOnly(32);
    assertThat(outline.getColorModel().hasAlpha()).isTrue();
    assertThat(outline.getRGB(0, 0) >>> 24).isZero();
  }

  @Test
  void saysEverythingInFrenchToo() {
    var language =
        manifest
            .getJsonObject("localizationInfo")
            .getJsonArray("additionalLanguages")
            .getJsonObject(0);
    var french = json(language.getString("file"));

    assertThat(language.getString("languageTag")).isEqualTo("fr");
    assertThat(french.getString("name.short")).isNotBlank().hasSizeLessThanOrEqualTo(30);
    assertThat(french.getString("description.short")).isNotBlank().hasSizeLessThanOrEqualTo(80);
    assertThat(french.getString("name.full")).isNotEqualTo(text("name", "full"));
  }

  /** The schema: type at most 32 characters, description and templateText at most 128. */
  @Test
  void announcesWhatTheActivityFeedSaysInBothLanguages() {
    var types = manifest.getJsonObject("activities").getJsonArray("activityTypes");
    var french = json(Manifest.FRENCH);

    assertThat(types).hasSameSizeAs(FeedKind.values());
    for (var kind : FeedKind.values()) {
      var type = types.getJsonObject(kind.ordinal());
      var place = "activities.activityTypes[" + kind.ordinal() + "].";
      assertThat(type.getString("type")).isEqualTo(kind.activity()).hasSizeLessThan(33);
      for (var name : List.of("description", "templateText")) {
        assertThat(type.getString(name)).isNotBlank().hasSizeLessThan(129);
        assertThat(french.getString(place + name))
            .hasSizeLessThan(129)
            .isNotEqualTo(type.getString(name));
      }
      var parameter = kind == FeedKind.GRADE ? "{course}" : "{work}";
      assertThat(type.getString("templateText")).contains("{actor}", parameter);
      assertThat(french.getString(place + "templateText")).contains("{actor}", parameter);
    }
  }

  @Test
  void isTheSameWheneverItIsMadeAndAnotherForAnotherTenant() {
    var again = new Manifest(GATEWAY, new TenantId("tenant-1"), CLIENT);
    var other = new Manifest(GATEWAY, new TenantId("tenant-2"), CLIENT);

    assertThat(again.id()).isEqualTo(manifest.getString("id")).isNotEqualTo(other.id());
    assertThat(ManifestZip.of(again)).isEqualTo(ManifestZip.of(again));
  }
}
