package org.lmsgateway.classteam.service.making;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lmsgateway.classteam.settings.ClassTeamRules;
import org.lmsgateway.classteam.settings.Matching;
import org.lmsgateway.classteam.sync.TeamPerson.Match;
import org.lmsgateway.classteam.sync.WhyUnmatched;
import org.lmsgateway.microsoft.service.call.GraphOutcome;
import org.lmsgateway.microsoft.service.call.GraphOutcome.Done;
import org.lmsgateway.microsoft.service.graph.DirectoryUser;
import org.lmsgateway.microsoft.service.graph.GraphUsers;
import org.lmsgateway.roster.Member;
import org.lmsgateway.shared.TenantId;

/**
 * Finds members of a course in the directory of the course's tenant, and in no other, as its rules
 * say: the first matching that finds somebody counts. Upper and lower case are the same. Never
 * called inside a transaction.
 */
@ApplicationScoped
public class PersonSearch {

  private GraphUsers users;

  protected PersonSearch() {}

  @Inject
  public PersonSearch(GraphUsers users) {
    this.users = users;
  }

  /** What would be looked for; the same as long as neither rules nor member change. */
  public static String fingerprint(ClassTeamRules rules, Member member) {
    return rules.matchings().stream()
            .map(matching -> matching.key() + "=" + matching.value(member).orElse(""))
            .collect(Collectors.joining("\n"))
        + "\n"
        + rules.restrictionGroup().orElse("");
  }

  /**
   * Finds one.
   *
   * @return the directory's id; empty if nobody was found who may be in the team
   */
  public GraphOutcome<Optional<String>> find(TenantId tenant, ClassTeamRules rules, Member member) {
    return match(tenant, rules, List.of(member))
        .map(found -> found.get(member.id()))
        .map(match -> Optional.ofNullable(match.user()).filter(user -> match.why() == null));
  }

  /** What came of looking for these members, by their ids. */
  public GraphOutcome<Map<String, Match>> match(
      TenantId tenant, ClassTeamRules rules, List<Member> members) {
    var matches = new HashMap<String, Match>();
    for (var member : members) {
      var named = rules.matchings().stream().anyMatch(one -> one.value(member).isPresent());
      matches.put(
          member.id(), new Match(null, named ? WhyUnmatched.NOT_FOUND : WhyUnmatched.NO_VALUE));
    }
    for (var matching : rules.matchings()) {
      var open =
          members.stream()
              .filter(member -> matches.get(member.id()).why() == WhyUnmatched.NOT_FOUND)
              .filter(member -> matching.value(member).isPresent())
              .toList();
      var found = find(tenant, matching, open);
      if (!(found instanceof Done<Map<String, Match>> done)) {
        return found;
      }
      matches.putAll(done.value());
    }
    return rules
        .restrictionGroup()
        .map(group -> restrict(tenant, group, matches))
        .orElseGet(() -> new Done<>(matches));
  }

  private GraphOutcome<Map<String, Match>> find(
      TenantId tenant, Matching matching, List<Member> open) {
    if (open.isEmpty()) {
      return new Done<>(Map.of());
    }
    var key = matching.key();
    var values = open.stream().map(member -> matching.value(member).orElseThrow()).toList();
    return users
        .find(tenant, key, values)
        .map(
            found -> {
              var byValue =
                  found.stream()
                      .collect(
                          Collectors.groupingBy(user -> user.value(key).toLowerCase(Locale.ROOT)));
              var matches = new HashMap<String, Match>();
              for (var member : open) {
                Optional.ofNullable(byValue.get(matching.value(member).orElseThrow()))
                    .ifPresent(some -> matches.put(member.id(), of(some)));
              }
              return matches;
            });
  }

  private static Match of(List<DirectoryUser> found) {
    if (found.stream().map(DirectoryUser::id).distinct().count() > 1) {
      return new Match(null, WhyUnmatched.TWO_ACCOUNTS);
    }
    var user = found.get(0);
    return new Match(user.id(), user.enabled() ? null : WhyUnmatched.DISABLED);
  }

  private GraphOutcome<Map<String, Match>> restrict(
      TenantId tenant, String group, Map<String, Match> matches) {
    var found = new ArrayList<String>();
    matches.values().stream()
        .filter(match -> match.why() == null)
        .forEach(match -> found.add(match.user()));
    if (found.isEmpty()) {
      return new Done<>(matches);
    }
    return users
        .inGroup(tenant, group, found)
        .map(
            inside -> {
              matches.replaceAll(
                  (member, match) ->
                      match.why() != null || inside.contains(match.user())
                          ? match
                          : new Match(match.user(), WhyUnmatched.OUTSIDE_RESTRICTION));
              return matches;
            });
  }
}
