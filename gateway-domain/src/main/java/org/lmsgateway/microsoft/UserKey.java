package org.lmsgateway.microsoft;

/** What a directory knows a user by; none of them minds case. */
public enum UserKey {
  EMAIL("mail"),
  UPN("userPrincipalName"),
  MAIL_NICKNAME("mailNickname"),
  EMPLOYEE_ID("employeeId");

  private final String property;

  UserKey(String property) {
    this.property = property;
  }

  /** The property of a user in Microsoft Graph. */
  public String property() {
    return property;
  }
}
