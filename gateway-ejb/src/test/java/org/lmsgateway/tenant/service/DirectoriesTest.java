package org.lmsgateway.tenant.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lmsgateway.tenant.service.StandInDirectories.CHINA;
import static org.lmsgateway.tenant.service.StandInDirectories.GOVERNMENT;
import static org.lmsgateway.tenant.service.StandInDirectories.WORLDWIDE;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lmsgateway.outbound.FetchOutcome.Failed;
import org.lmsgateway.outbound.OutboundClient;
import org.lmsgateway.outbound.OutboundFault;
import org.lmsgateway.tenant.Cloud;
import org.lmsgateway.tenant.TenantRefusal;
import org.lmsgateway.tenantconfig.TenantRegistration;

class DirectoriesTest {

  private static final String NAME = "school.example";

  private final StandInDirectories directories = new StandInDirectories().unknown(NAME);

  @AfterEach
  void close() {
    directories.close();
  }

  private CloudFinding ask() {
    return CloudFinding.of(directories.directories().ask(NAME));
  }

  @ParameterizedTest
  @CsvSource({
    "/worldwide,  microsoftonline.com,        EU,    ,       PUBLIC",
    "/worldwide,  MicrosoftOnline.com,        ww,    ,       PUBLIC",
    "/worldwide,  microsoftonline.com,        NA,    GCC,    GCC",
    "/worldwide,  microsoftonline.us,         USGov, DODCON, GCC_HIGH",
    "/government, microsoftonline.us,         USGov, DODCON, GCC_HIGH",
    "/government, microsoftonline.us,         USG,   DODCON, GCC_HIGH",
    "/worldwide,  microsoftonline.us,         USGov, DOD,    DOD",
    "/government, microsoftonline.us,         DOD,   ,       DOD",
    "/worldwide,  microsoftonline.com,        USGov, DODCON, GCC_HIGH",
    "/china,      partner.microsoftonline.cn, AS,    ,       CHINA",
    "/worldwide,  microsoftonline.com,        XX,    ,       UNKNOWN",
    "/worldwide,  microsoftonline.com,        ,      ,       UNKNOWN",
    "/worldwide,  microsoftonline.com,        EU,    NEW,    UNKNOWN",
    "/worldwide,  microsoftonline.us,         USGov, ,       UNKNOWN",
    "/worldwide,  microsoftonline.new,        EU,    ,       UNKNOWN",
    "/worldwide,  ,                           EU,    ,       UNKNOWN",
    "/china,      partner.microsoftonline.cn, AS,    NEW,    UNKNOWN"
  })
  void tellsTheCloudByTheDocumentWhicheverHostAnswers(
      String host, String instance, String region, String subScope, Cloud cloud) {
    directories.knows(host, NAME, StandInDirectories.document(instance, region, subScope));

    var finding = ask();

    assertThat(finding.only(null)).contains(cloud);
    assertThat(finding.guids().get(cloud)).contains(StandInDirectories.guid(NAME));
  }

  @Test
  void asksEveryDirectory() {
    ask();

    assertThat(directories.requests(WORLDWIDE, NAME)).isEqualTo(1);
    assertThat(directories.requests(GOVERNMENT, NAME)).isEqualTo(1);
    assertThat(directories.requests(CHINA, NAME)).isEqualTo(1);
  }

  @Test
  void saysThatNoDirectoryKnowsTheTenant() {
    assertThat(ask().whyNone()).isEqualTo(TenantRefusal.TENANT_UNKNOWN_TO_DIRECTORY);
  }

  @ParameterizedTest
  @CsvSource({"invalid_tenant, 1", "invalid_request, 90002", "invalid_request, 900023"})
  void knowsTheDirectorysWordsForNoSuchTenant(String error, String code) {
    for (var host : new String[] {WORLDWIDE, GOVERNMENT, CHINA}) {
      directories.answer(host, NAME, 400, StandInDirectories.error(error, code));
    }

    assertThat(ask().whyNone()).isEqualTo(TenantRefusal.TENANT_UNKNOWN_TO_DIRECTORY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<html>Proxy says no</html>",
        "[]",
        "{}",
        "{\"error\": 5}",
        "{\"error\": \"server_error\", \"error_codes\": 90002}",
        "{\"error\": \"server_error\", \"error_codes\": null}",
        "{\"error\": \"server_error\", \"error_codes\": [\"90002\", 50000]}"
      })
  void believesNobodyElseThatThereIsNoSuchTenant(String body) {
    directories.answer(GOVERNMENT, NAME, 404, body);

    assertThat(ask().whyNone()).isEqualTo(TenantRefusal.DIRECTORY_UNREACHABLE);
  }

  @Test
  void takesAnArrayForNoDocument() {
    directories.answer(WORLDWIDE, NAME, 200, "[]");

    assertThat(ask().whyNone()).isEqualTo(TenantRefusal.DIRECTORY_UNREACHABLE);
  }

  @Test
  void triesAgainLaterWhenADirectoryTakesTooLong() {
    OutboundClient slow = new OnlyFetches(address -> Failed.of(OutboundFault.TIMEOUT));
    var asked = new Directories(slow, directories.settings(TenantRegistration.OPEN)).ask(NAME);

    assertThat(CloudFinding.of(asked).whyNone()).isEqualTo(TenantRefusal.DIRECTORY_UNREACHABLE);
  }

  @Test
  void asksWhichCloudIsMeantWhereThereAreTwo() {
    directories.knows(WORLDWIDE, NAME, StandInDirectories.commercial());
    directories.knows(CHINA, NAME, StandInDirectories.china());

    var finding = ask();

    assertThat(finding.only(null)).isEmpty();
    assertThat(finding.whyNone()).isEqualTo(TenantRefusal.CLOUD_AMBIGUOUS);
    assertThat(finding.clouds()).containsExactly(Cloud.PUBLIC, Cloud.CHINA);
    assertThat(finding.only(Cloud.CHINA)).contains(Cloud.CHINA);
    assertThat(finding.only(Cloud.DOD)).isEmpty();
  }

  @Test
  void countsACloudThatTwoDirectoriesTellOnce() {
    directories.knows(WORLDWIDE, NAME, StandInDirectories.dod());
    directories.knows(GOVERNMENT, NAME, StandInDirectories.dod());

    assertThat(ask().only(null)).contains(Cloud.DOD);
  }
}
