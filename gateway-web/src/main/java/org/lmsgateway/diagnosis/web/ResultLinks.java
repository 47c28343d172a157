package org.lmsgateway.diagnosis.web;

import org.lmsgateway.diagnosis.CheckResult;
import org.lmsgateway.diagnosis.DiagnosisCode;

/** Where a trouble is mended: a page of the portal, else the page that explains its code. */
final class ResultLinks {
  private static final String PORTAL = "/portal/";

  private ResultLinks() {}

  /** The path below the gateway's address; null if nothing is wrong. */
  static String path(CheckResult result) {
    if (!result.isTrouble()) {
      return null;
    }
    return switch (result.check().stage()) {
      case REGISTRATIONS -> PORTAL + "registrations?show=" + result.objectId();
      case TENANT_SWITCH, QUOTAS ->
          PORTAL
              + "remote-sessions"
              + (result.objectId() == null ? "" : "?tenant=" + result.objectId());
      default -> elsewhere(result);
    };
  }

  private static String elsewhere(CheckResult result) {
    if (result.code() == DiagnosisCode.PROVIDER_CLIENT_MISSING) {
      return PORTAL + "tenants?show=" + result.objectId();
    }
    return result.code() == DiagnosisCode.KEYS_OVERDUE
        ? PORTAL + "keys"
        : "/problems/" + result.code().kind();
  }
}
