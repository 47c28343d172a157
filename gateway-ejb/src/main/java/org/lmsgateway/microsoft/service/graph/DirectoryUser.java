package org.lmsgateway.microsoft.service.graph;

import jakarta.json.JsonObject;
import org.lmsgateway.microsoft.UserKey;

/**
 * A user of a directory. What the directory does not know is empty, never null.
 *
 * @param id never changes, unlike all the rest
 * @param enabled whether the user can sign in
 */
public record DirectoryUser(
    String id,
    String upn,
    String mail,
    String mailNickname,
    String employeeId,
    String name,
    boolean enabled) {

  static final String PROPERTIES =
      "id,userPrincipalName,mail,mailNickname,employeeId,displayName,accountEnabled";

  static DirectoryUser of(JsonObject user) {
    return new DirectoryUser(
        user.getString("id", ""),
        user.getString("userPrincipalName", ""),
        user.getString("mail", ""),
        user.getString("mailNickname", ""),
        user.getString("employeeId", ""),
        user.getString("displayName", ""),
        user.getBoolean("accountEnabled", true));
  }

  /** What the directory knows the user by. */
  public String value(UserKey key) {
    return switch (key) {
      case EMAIL -> mail;
      case UPN -> upn;
      case MAIL_NICKNAME -> mailNickname;
      case EMPLOYEE_ID -> employeeId;
    };
  }

  /** Without whose it is, so that nobody reaches a log. */
  @Override
  public String toString() {
    return "DirectoryUser[" + id + "]";
  }
}
