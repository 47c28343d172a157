package org.lmsgateway.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiteAreaTest {

  @ParameterizedTest
  @CsvSource({
    "/api/v1/tenants, API",
    "/api/v1/configuration.schema.json, MACHINE",
    "/api/v1/configuration.schema.jsonx, API",
    "/api, API",
    "/apis, PAGE",
    "/oauth2/token, MACHINE",
    "/.well-known/jwks.json, MACHINE",
    "/lti/launch, LAUNCH",
    "/ltix, PAGE",
    "/inspector, FRAMED",
    "/practice/lms/auth, PRACTICE",
    "/teams/tab, TEAMS",
    "/jakarta.faces.resource/gateway.css.xhtml, ASSET",
    "/portal/registrations, PORTAL",
    "/portalx, PAGE",
    "/sign-in, PAGE",
    "/, PAGE"
  })
  void isFoundByWholeSegments(String path, SiteArea area) {
    assertThat(SiteArea.of(path)).isEqualTo(area);
  }

  @ParameterizedTest
  @CsvSource({
    "API, false",
    "MACHINE, false",
    "LAUNCH, false",
    "ASSET, false",
    "PORTAL, true",
    "PAGE, true"
  })
  void usesSessionForPagesOnly(SiteArea area, boolean used) {
    assertThat(area.usesSession()).isEqualTo(used);
  }
}
