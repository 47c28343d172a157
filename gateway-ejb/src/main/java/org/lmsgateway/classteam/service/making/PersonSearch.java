package org.lmsgateway.classteam.service.making;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.lmsgateway.classteam.settings.ClassTeamRules;
import org.lmsgateway.classteam.settings.Matching;
import org.lmsgateway.microsoft.service.call.GraphOutcome;
import org.lmsgateway.microsoft.service.call.GraphOutcome.Done;
import org.lmsgateway.microsoft.service.graph.DirectoryUser;
import org.lmsgateway.microsoft.service.graph.GraphUsers;
import org.lmsgateway.roster.Member;
import org.lmsgateway.shared.TenantId;

/** Finds one member of a course in the directory of the course's tenant, and in no other. */
@ApplicationScoped
public class PersonSearch {

  private GraphUsers users;

  protected PersonSearch() {}

  @Inject
  public PersonSearch(GraphUsers users) {
    this.users = users;
  }

  /**
   * Finds somebody, by the first of the tenant's ways that finds anybody.
   *
   * @return the directory's id; empty if nobody was found, if two accounts fit, if the account is
   *     off, or if it is not in the group that the tenant restricts its teams to
   */
  public GraphOutcome<Optional<String>> find(TenantId tenant, ClassTeamRules rules, Member member) {
    for (var matching : rules.matchings()) {
      var found = find(tenant, matching, member);
      if (!(found instanceof Done<List<DirectoryUser>> done)) {
        return found.map(users -> Optional.empty());
      }
      if (!done.value().isEmpty()) {
        return allowed(tenant, rules, done.value());
      }
    }
    return new Done<>(Optional.empty());
  }

  private GraphOutcome<List<DirectoryUser>> find(
      TenantId tenant, Matching matching, Member member) {
    return matching
        .value(member)
        .map(value -> users.find(tenant, matching.key(), List.of(value)))
        .orElseGet(() -> new Done<>(List.of()));
  }

  private GraphOutcome<Optional<String>> allowed(
      TenantId tenant, ClassTeamRules rules, List<DirectoryUser> found) {
    var one = found.get(0);
    if (found.size() > 1 || !one.enabled()) {
      return new Done<>(Optional.empty());
    }
    return rules
        .restrictionGroup()
        .map(
            group ->
                users
                    .inGroup(tenant, group, List.of(one.id()))
                    .map(members -> members.stream().findFirst()))
        .orElseGet(() -> new Done<>(Optional.of(one.id())));
  }
}
