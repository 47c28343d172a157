package org.lmsgateway.diagnosis.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;
import org.lmsgateway.diagnosis.Check;
import org.lmsgateway.diagnosis.CheckResult;
import org.lmsgateway.diagnosis.DiagnosisCode;
import org.lmsgateway.registration.connection.Probe;
import org.lmsgateway.registration.connection.Verdict;

/**
 * What was found out about the ways to the LMSs: of each probe the worst, with the registration
 * that it was found at, and how many of those looked at have troubles with it.
 */
@ApplicationScoped
public class RegistrationChecks {

  private static final Map<Check, Probe> PROBES =
      Map.of(
          Check.REGISTRATION_KEY_SET, Probe.KEY_SET,
          Check.REGISTRATION_KEYS, Probe.KEYS,
          Check.REGISTRATION_ISSUER, Probe.ISSUER,
          Check.REGISTRATION_CLOCK, Probe.CLOCK,
          Check.REGISTRATION_TOKEN_ENDPOINT, Probe.TOKEN_ENDPOINT,
          Check.REGISTRATION_CLIENT, Probe.CLIENT,
          Check.REGISTRATION_DEPLOYMENT, Probe.DEPLOYMENT,
          Check.REGISTRATION_COOKIES, Probe.COOKIES);

  private RegistrationSurvey survey;

  protected RegistrationChecks() {}

  @Inject
  public RegistrationChecks(RegistrationSurvey survey) {
    this.survey = survey;
  }

  /** The first of them asks the LMSs, for all. */
  Map<Check, Supplier<CheckResult>> looks(Asker asker) {
    var surveyed =
        new Supplier<Surveyed>() {
          private Surveyed known;

          @Override
          public Surveyed get() {
            if (known == null) {
              known = survey.of(asker.tenantId());
            }
            return known;
          }
        };
    Map<Check, Supplier<CheckResult>> looks = new EnumMap<>(Check.class);
    PROBES.forEach((check, probe) -> looks.put(check, () -> result(check, probe, surveyed.get())));
    looks.put(Check.REGISTRATION_COOKIES, () -> cookies(surveyed.get()));
    return looks;
  }

  /** What browsers do shows in launches only. */
  private static CheckResult cookies(Surveyed surveyed) {
    var without = surveyed.withoutCookies();
    return without.stream()
        .findFirst()
        .map(
            first ->
                CheckResult.of(
                        Check.REGISTRATION_COOKIES,
                        DiagnosisCode.COOKIES_NOT_KEPT,
                        first.name() + " (" + without.size() + ")")
                    .about(first.id().value()))
        .orElseGet(() -> result(Check.REGISTRATION_COOKIES, Probe.COOKIES, surveyed));
  }

  static CheckResult result(Check check, Probe probe, Surveyed surveyed) {
    if (surveyed.all() == 0) {
      return CheckResult.of(check, DiagnosisCode.REGISTRATIONS_NONE, "");
    }
    if (surveyed.looks().isEmpty()) {
      return CheckResult.of(check, DiagnosisCode.REGISTRATIONS_LATE, "");
    }
    var looked = surveyed.looks().size();
    var bad =
        surveyed.looks().stream()
            .filter(look -> look.finding(probe).verdict().compareTo(Verdict.OK) > 0)
            .sorted(Comparator.comparing(look -> look.finding(probe).verdict() != Verdict.FAILED))
            .toList();
    if (bad.isEmpty()) {
      return CheckResult.of(check, DiagnosisCode.REGISTRATIONS_GOOD, looked + " / " + looked);
    }
    var worst = bad.get(0);
    return CheckResult.of(
        check,
        worst.finding(probe),
        worst.registration().name() + " (" + bad.size() + " / " + looked + ")",
        worst.registration().id().value());
  }
}
