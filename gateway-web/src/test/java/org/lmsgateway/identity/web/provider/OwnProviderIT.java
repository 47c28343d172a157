package org.lmsgateway.identity.web.provider;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.lmsgateway.test.Api;
import org.lmsgateway.test.Browser;
import org.lmsgateway.test.Keycloak;
import org.lmsgateway.test.Portal;
import org.lmsgateway.test.TlsGateway;
import org.openqa.selenium.By;

/** From the registration of a tenant with a provider of its own to the sign-in of its people. */
@ExtendWith(Browser.Extension.class)
@ResourceLock("TLS gateway")
class OwnProviderIT {

  private static TlsGateway gateway;

  @BeforeAll
  static void start() {
    Keycloak.begin();
    gateway = TlsGateway.running();
    Keycloak.awaitStart();
  }

  @Test
  void peopleOfATenantSignInWithItsOwnProvider(Browser browser) {
    browser.open(gateway.at("/portal/tenants"));
    browser.awaitPath("/sign-in");
    Portal.enter(browser, "admin", "password-for-tests");
    browser.awaitPath("/portal/tenants");
    register(browser);
    setUp(browser);
    callTheApi();
    signOut(browser);
    browser.awaitPath("/");

    browser.open(gateway.at("/portal/launches"));
    browser.awaitPath("/sign-in");
    browser.fill("address", "Nora@North.test");
    browser.click("address-sign-in");
    Keycloak.enter(browser, "nora", "nora-password");

    browser.awaitPath("/portal/launches");
    // The realm makes her an operator, but only of itself.
    assertThat(browser.see("profile-menu").getText()).contains("Nora North");
    browser.open(gateway.at("/portal/tenants"));
    assertThat(browser.textOf("list")).contains("North High").doesNotContain("Demo School");
    seeWhatAnAdminSees(browser);

    signOut(browser);
    browser.awaitPath("/signed-out");
    browser.open(gateway.at("/sign-in?address=north.test"));
    assertThat(browser.textOf("own-sign-in")).isEqualTo("Sign in with North High");
    browser.click("own-sign-in");
    Keycloak.enter(browser, "nora", "nora-password");
    browser.awaitPath("/portal/home");
  }

  /** The token makes her an admin of her tenant, and of nothing else. */
  private static void callTheApi() {
    var token = Keycloak.tokens("north", "north-script", "nora").getString("access_token");
    var nora = Api.withToken(gateway.direct(), token);
    assertThat(nora.get("/tenants").body()).contains("North High").doesNotContain("Demo School");
    assertThat(nora.get("/keys").status()).isEqualTo(403);
  }

  private static void register(Browser browser) {
    browser.click("add-tenant");
    browser.fill("name", "North High");
    browser.fill("issuer", Keycloak.issuer("north"));
    browser.click("register-tenant");
    assertThat(browser.textOf("notice")).contains("North High", "was registered");
  }

  private static void show(Browser browser) {
    browser.click(By.cssSelector("button[aria-label='Details: North High']"));
    browser.see("own-provider");
  }

  private static void setUp(Browser browser) {
    show(browser);
    browser.click("check-provider");
    assertThat(browser.textOf("provider-sound")).contains(Keycloak.issuer("north"));
    browser.fill("domains", "north.test\nno domain");
    browser.click("save-provider");
    assertThat(browser.textOf("client-id-fault")).isEqualTo("This is missing.");
    assertThat(browser.see("domains-fault").getText()).contains("school.example");
    browser.fill("client-id", "gateway-of-north");
    browser.fill("client-secret", "secret-of-north");
    browser.fill("domains", "North.test");
    browser.click("save-provider");
    assertThat(browser.textOf("sign-in-link")).endsWith("/sign-in?address=north.test");
    assertThat(browser.textOf("notice")).contains("was saved");
    assertThat(browser.see("client-secret").getDomProperty("value")).isEmpty();
  }

  private static void seeWhatAnAdminSees(Browser browser) {
    show(browser);
    assertThat(browser.textOf("own-domains")).isEqualTo("north.test");
    assertThat(browser.driver().findElements(By.id("domains"))).isEmpty();
    browser.click("remove-provider");
    assertThat(browser.textOf("deletion")).contains("nobody of this tenant signs in");
    browser.click("keep");
    browser.awaitGone("deletion");
    browser.open(gateway.at("/portal/home"));
  }

  private static void signOut(Browser browser) {
    browser.open(gateway.at("/portal/home"));
    browser.click(By.cssSelector("#profile-menu summary"));
    browser.click("sign-out");
  }
}
