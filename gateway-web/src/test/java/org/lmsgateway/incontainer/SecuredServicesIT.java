package org.lmsgateway.incontainer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.parallel.ExecutionMode.SAME_THREAD;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.parallel.Execution;
import org.lmsgateway.app.AppDraft;
import org.lmsgateway.app.AppService;
import org.lmsgateway.identity.ApiClientDraft;
import org.lmsgateway.identity.ApiClientService;
import org.lmsgateway.launch.LaunchFilter;
import org.lmsgateway.launch.LaunchLog;
import org.lmsgateway.registration.RegistrationId;
import org.lmsgateway.registration.RegistrationService;
import org.lmsgateway.shared.Caller;
import org.lmsgateway.shared.CallerContext;
import org.lmsgateway.shared.PageRequest;
import org.lmsgateway.tenant.TenantDraft;
import org.lmsgateway.tenant.TenantService;

/** Services secure themselves: whoever calls one without having signed in is sent away by it. */
@ArquillianTest
@Execution(SAME_THREAD)
class SecuredServicesIT {

  private static final PageRequest PAGE = PageRequest.first(10);

  @Inject CallerContext callers;
  @Inject TenantService tenants;
  @Inject AppService apps;
  @Inject RegistrationService registrations;
  @Inject ApiClientService clients;
  @Inject LaunchLog launches;

  @Test
  void nobodyIsSignedInHere() {
    assertEquals(Caller.ANONYMOUS, callers.current());
  }

  @Test
  void tenantsAreClosed() {
    assertDenied(() -> tenants.list(PAGE));
    assertDenied(() -> tenants.register(new TenantDraft("contoso.edu", null, null, null)));
  }

  @Test
  void appsAreClosed() {
    assertDenied(() -> apps.list(PAGE));
    assertDenied(() -> apps.add(new AppDraft("App", "https://app.example", null)));
  }

  @Test
  void registrationsAreClosed() {
    assertDenied(() -> registrations.list(PAGE));
    assertDenied(() -> registrations.find(RegistrationId.random()));
    assertDenied(() -> registrations.delete(RegistrationId.random()));
  }

  @Test
  void apiClientsAreClosed() {
    assertDenied(() -> clients.list(PAGE));
    assertDenied(() -> clients.create(ApiClientDraft.named("Client")));
  }

  @Test
  void launchesAreClosed() {
    assertDenied(() -> launches.list(LaunchFilter.ALL, PAGE));
  }

  private static void assertDenied(Executable call) {
    assertThrows(EJBAccessException.class, call);
  }
}
