package org.lmsgateway.privacy.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lmsgateway.test.Api;
import org.lmsgateway.test.Browser;
import org.lmsgateway.test.Gateway;
import org.lmsgateway.test.PageCheck;
import org.lmsgateway.test.PayaraMicroFixture;
import org.lmsgateway.test.Portal;
import org.openqa.selenium.By;

/** What is kept about people, in the portal and in the API. */
@ExtendWith(Browser.Extension.class)
class PrivacyPageIT {

  private Gateway gateway;

  @BeforeEach
  void start() {
    gateway = PayaraMicroFixture.gateway();
  }

  @Test
  void pageSaysWhatIsKeptAndForHowLong(Browser browser) {
    Portal.signIn(browser, gateway).open("registrations");
    browser.click("nav-privacy");
    browser.awaitPath("/portal/privacy");

    assertThat(browser.textOf("main"))
        .contains("90 days at the most", "gateway.launch.retention", "365 days at the most")
        .contains("The ID of users in their LMS", "Exported and erased");
  }

  @Test
  void personOfWhomNothingIsKeptIsToldSo(Browser browser) {
    Portal.signIn(browser, gateway).open("privacy");

    browser.click("search");
    assertThat(browser.textOf("person-fault")).isEqualTo("This is missing.");
    browser.fill("person", "nobody-is-called-so");
    browser.click("search");

    assertThat(browser.textOf("found")).contains("Nothing that can be found");
    assertThat(browser.consoleErrors()).isEmpty();
  }

  @Test
  void dataOfAPersonIsErasedAfterAQuestion(Browser browser) {
    Portal.signIn(browser, gateway).createApiClient("Privacy");
    browser.open(gateway.at("/portal/privacy"));
    browser.fill("person", gateway.username());
    browser.click("search");
    assertThat(browser.textOf("found")).contains("The audit log:");

    browser.click("erase");
    PageCheck.isFit(browser, "privacy-erase");
    browser.click("confirm-erase");

    assertThat(browser.textOf("notice")).isEqualTo("Nothing was there to erase.");
  }

  @Test
  void operatorChoosesTheTenantByAPartOfItsName(Browser browser) {
    var name = gateway.operator().items("/tenants").get(0).getString("name");
    Portal.signIn(browser, gateway).open("privacy");

    browser.fill("person", "nobody-is-called-so");
    browser.fill("tenant_input", name.substring(1));
    browser.click(By.cssSelector("#tenant_panel [role=option]"));
    assertThat(browser.see("tenant_input").getAttribute("value")).contains(name.substring(1));
    PageCheck.isFit(browser, "privacy-tenant");
    browser.click("search");

    assertThat(browser.textOf("found")).contains("Nothing that can be found");
    assertThat(browser.consoleErrors()).isEmpty();
  }

  @Test
  void programsLearnTheSame() {
    var api = gateway.operator();
    var tenant = api.items("/tenants").get(0).getString("id");
    var person = Map.of("person", "nobody-is-called-so", "tenant", tenant);

    assertThat(api.get("/personal-data").body()).contains("\"known-user\"", "\"PT2160H\"");
    assertThat(api.post("/personal-data/export", person).json().getJsonArray("items")).isEmpty();
    assertThat(api.post("/personal-data/erasure", person).json().getInt("erased")).isZero();
    assertThat(api.post("/personal-data/export", Map.of("person", "")).status()).isEqualTo(400);
    assertThat(Api.withToken(gateway, null).get("/personal-data").status()).isEqualTo(401);
  }

  @Test
  void pageIsFitForEverybodyAndForAPhone(Browser browser) {
    Portal.signIn(browser, gateway).open("privacy");

    PageCheck.isFit(browser, "privacy");
  }
}
