package org.lmsgateway.tenant.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import org.lmsgateway.shared.web.problem.InvalidRequest;
import org.lmsgateway.shared.web.problem.Problems;
import org.lmsgateway.shared.web.version.VersionTag;
import org.lmsgateway.tenant.Tenant;
import org.lmsgateway.tenant.TenantChange;

/** Answers what became of a change to a tenant. */
@RequestScoped
public class TenantChanges {
  @Inject private Problems problems;

  static Response tagged(Tenant tenant) {
    return Response.ok(TenantAnswer.of(tenant)).tag(VersionTag.of(tenant)).build();
  }

  Response answer(TenantChange change) {
    if (change instanceof TenantChange.Changed changed) {
      return tagged(changed.tenant());
    }
    if (change instanceof TenantChange.Rejected rejected) {
      throw new InvalidRequest(rejected.faults());
    }
    if (change instanceof TenantChange.Refused refused) {
      return problems.of(TenantProblems.of(refused.reason()));
    }
    throw new NotFoundException();
  }
}
