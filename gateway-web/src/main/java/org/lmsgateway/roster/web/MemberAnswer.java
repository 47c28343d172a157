package org.lmsgateway.roster.web;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;
import java.util.Map;
import org.lmsgateway.roster.Member;
import org.lmsgateway.roster.MemberStatus;

/** A member as the API shows it; what the app is not given, or the LMS does not send, is absent. */
@JsonbPropertyOrder({
  "id",
  "lmsId",
  "status",
  "roles",
  "groups",
  "name",
  "givenName",
  "familyName",
  "email",
  "locale",
  "picture",
  "claims"
})
public record MemberAnswer(
    String id,
    String lmsId,
    MemberStatus status,
    List<String> roles,
    List<String> groups,
    String name,
    String givenName,
    String familyName,
    String email,
    String locale,
    String picture,
    Map<String, Object> claims) {
  static MemberAnswer of(Member member) {
    var details = member.details();
    return new MemberAnswer(
        member.id(),
        details.get("lmsId"),
        member.status(),
        member.roles(),
        member.groups(),
        details.get("name"),
        details.get("givenName"),
        details.get("familyName"),
        details.get("email"),
        details.get("locale"),
        details.get("picture"),
        member.claims().isEmpty() ? null : member.claims());
  }
}
