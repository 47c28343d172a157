package org.lmsgateway.incontainer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.parallel.ExecutionMode.SAME_THREAD;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.lmsgateway.incontainer.ForeignThings.Things;
import org.lmsgateway.shared.Role;
import org.lmsgateway.tenant.Tenant;

/**
 * Every method of every service, whether the API or only the portal calls it, tried by those who
 * must not. The table of calls is compared with what reflection finds, so that none is left out.
 * Whoever has not signed in is the matter of {@link ClosedServicesIT}.
 */
@ArquillianTest
@Execution(SAME_THREAD)
class EveryServiceIT {

  /** Called with the access token of a launch; their rights have tests of their own. */
  private static final Set<String> OF_APPS =
      Set.of(
          "CourseService",
          "DeepLinkingService",
          "GradeService",
          "GroupService",
          "NoticeService",
          "RosterService");

  /** What educators may: look, and ask for their own tenant to be registered. */
  private static final List<String> OF_EDUCATORS =
      List.of(
          "AppService.find",
          "AppService.launchable",
          "AppService.list",
          "AppService.mayChange",
          "AppService.names",
          "AttentionService.beginnings",
          "AttentionService.today",
          "DeploymentService.unlisted",
          "DeploymentService.waiting",
          "DeviceApproval.decide",
          "DeviceApproval.find",
          "DiagnosisService.diagnose",
          "LaunchLog.find",
          "LaunchLog.list",
          "LaunchLog.names",
          "LaunchPersonService.standing",
          "LaunchStatistics.since",
          "NamedTenants.names",
          "NoticeHealth.of",
          "RegistrationKeys.look",
          "RegistrationList.names",
          "RegistrationList.search",
          "RegistrationService.find",
          "RegistrationService.list",
          "RegistrationTraffic.of",
          "RemoteSessions.open",
          "StandingService.mine",
          "TenantService.find",
          "TenantService.list",
          "TenantService.register");

  /** Of no tenant's admin, its own included. */
  private static final Set<String> OF_OPERATORS =
      Set.of("GatewayKeys.", "NamedTenants.find", "TenantAdministration.");

  /**
   * Nothing waits or fails in a new school, the stream of events comes a little later, and who
   * launched is not kept unless the tenant's policy says so.
   */
  private static final Set<String> NOTHING_FOR_THE_OWNER_EITHER =
      Set.of(
          "AttentionService.today",
          "AuditTrail.after",
          "LaunchPersonService.see",
          "LaunchPersonService.standing",
          "NoticeHealth.of",
          "RegistrationService.confirm");

  @Inject Services services;
  @Inject Schools schools;
  @Inject ForeignThings foreign;
  @Inject Calls calls;

  private Tenant school;
  private String admin;
  private Things things;

  @BeforeEach
  void openSchool() throws Exception {
    school = schools.newTenant();
    admin = schools.token(school, Role.ADMIN);
    things = foreign.of(school, admin);
  }

  /** A method that is missing is one that nobody has thought about yet. */
  @Test
  void everyMethodIsInTheTable() {
    var known = new TreeSet<>(Calls.OF_THE_CALLER);
    calls.on(things).forEach(call -> known.add(call.getKey()));
    var all = new TreeSet<String>();
    services.closed().stream()
        .map(Services.Closed::toString)
        .filter(name -> !OF_APPS.contains(service(name)))
        .forEach(all::add);

    assertEquals(List.copyOf(all), List.copyOf(known));
  }

  @Test
  void adminOfAnotherTenantGetsNothingAndChangesNothing() throws Exception {
    var elsewhere = schools.token(schools.newTenant(), Role.ADMIN);
    var got = new ArrayList<String>();
    for (var call : calls.on(things)) {
      var result = AsCaller.call(schools, elsewhere, call.getValue());
      if (!Nothing.is(result) && !isDenied(result)) {
        got.add(call.getKey() + " " + result);
      }
    }

    assertEquals(List.of(), got);
    assertEquals(Optional.empty(), AsCaller.call(schools, admin, () -> calls.missing(things)));
  }

  /** Else the test above would prove nothing. */
  @Test
  void adminOfTheTenantGetsSomethingByTheSameCalls() throws Exception {
    var failed = new ArrayList<String>();
    for (var call : calls.on(things)) {
      var result = AsCaller.call(schools, admin, call.getValue());
      if ((Nothing.is(result) || result instanceof Exception)
          && OF_OPERATORS.stream().noneMatch(call.getKey()::startsWith)
          && !NOTHING_FOR_THE_OWNER_EITHER.contains(call.getKey())) {
        failed.add(call.getKey() + " " + result);
      }
    }

    assertEquals(List.of(), failed);
  }

  @Test
  void educatorsOnlyLook() throws Exception {
    var educator = schools.token(school, Role.EDUCATOR);
    var allowed = new TreeSet<String>();
    for (var method : services.closed()) {
      if (!isDenied(AsCaller.call(schools, educator, () -> services.callWithNothing(method)))) {
        allowed.add(method.toString());
      }
    }

    assertEquals(OF_EDUCATORS, List.copyOf(allowed));
  }

  private static String service(String method) {
    return method.substring(0, method.indexOf('.'));
  }

  private static boolean isDenied(Object result) {
    return result instanceof EJBAccessException
        || result instanceof InvocationTargetException wrapped
            && wrapped.getCause() instanceof EJBAccessException;
  }
}
