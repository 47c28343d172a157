package org.lmsgateway.tenant.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.lmsgateway.shared.FieldCode;
import org.lmsgateway.shared.FieldFault;
import org.lmsgateway.shared.web.problem.Problem;
import org.lmsgateway.tenant.Cloud;
import org.lmsgateway.tenant.TenantRefusal;

/** The problem that each refusal of a tenant is for a client of the API. */
public final class TenantProblems {
  private TenantProblems() {}

  public static Problem of(TenantRefusal refusal) {
    return of(refusal, List.of());
  }

  /**
   * Makes a problem.
   *
   * @param clouds where the tenant was found; told as {@code clouds}
   */
  public static Problem of(TenantRefusal refusal, List<Cloud> clouds) {
    var names = clouds.stream().map(Cloud::name).toList();
    return new Problem(
        status(refusal),
        refusal,
        names.stream().collect(Collectors.joining(", ")),
        faults(refusal),
        names.isEmpty() ? Map.of() : Map.of("clouds", names));
  }

  private static int status(TenantRefusal refusal) {
    return switch (refusal) {
      case TENANT_NAME_MALFORMED -> 400;
      case TENANT_UNKNOWN_TO_DIRECTORY -> 422;
      case DIRECTORY_UNREACHABLE -> 503;
      case CLOUD_AMBIGUOUS, TENANT_ALREADY_REGISTERED -> 409;
      case CLOUD_NOT_SERVED,
          CLOUD_UNKNOWN,
          TENANT_REGISTRATION_CLOSED,
          TENANT_OF_OTHER_DIRECTORY,
          TENANT_PENDING,
          TENANT_BLOCKED ->
          403;
    };
  }

  private static List<FieldFault> faults(TenantRefusal refusal) {
    return refusal == TenantRefusal.TENANT_NAME_MALFORMED
        ? List.of(new FieldFault("tenant", FieldCode.MALFORMED, "a GUID or a domain"))
        : List.of();
  }
}
