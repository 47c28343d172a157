package org.lmsgateway.shared;

/** What a caller may do; the names are those that {@code @RolesAllowed} and tokens carry. */
public enum Role {
  /** Runs the gateway and sees all tenants. */
  OPERATOR(Role.OPERATOR_NAME),
  /** IT admin of one tenant. */
  ADMIN(Role.ADMIN_NAME),
  /** May look, and register where the tenant allows. */
  EDUCATOR(Role.EDUCATOR_NAME),
  /** Reads the audit log and nothing else: what a collector of events needs. For API clients. */
  AUDITOR(Role.AUDITOR_NAME);

  public static final String OPERATOR_NAME = "operator";
  public static final String ADMIN_NAME = "admin";
  public static final String EDUCATOR_NAME = "educator";
  public static final String AUDITOR_NAME = "auditor";

  private final String roleName;

  Role(String roleName) {
    this.roleName = roleName;
  }

  public String roleName() {
    return roleName;
  }
}
