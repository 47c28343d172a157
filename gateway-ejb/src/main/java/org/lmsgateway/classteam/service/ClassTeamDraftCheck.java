package org.lmsgateway.classteam.service;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.lmsgateway.classteam.settings.ClassTeamDraft;
import org.lmsgateway.classteam.settings.ClassTeamDraft.MatchingDraft;
import org.lmsgateway.classteam.settings.ClassTeamMode;
import org.lmsgateway.classteam.settings.ClassTeamRules;
import org.lmsgateway.classteam.settings.CourseEnd;
import org.lmsgateway.classteam.settings.CourseRole;
import org.lmsgateway.classteam.settings.Matching;
import org.lmsgateway.classteam.settings.MemberKey;
import org.lmsgateway.classteam.settings.TeamNaming;
import org.lmsgateway.microsoft.TeamTemplate;
import org.lmsgateway.microsoft.UserKey;
import org.lmsgateway.shared.FieldCode;
import org.lmsgateway.shared.FieldFault;
import org.lmsgateway.shared.Outcome;
import org.lmsgateway.shared.Outcome.Done;
import org.lmsgateway.shared.Outcome.Rejected;

/** Reads one draft: says all that is wrong with it, or what it means. */
final class ClassTeamDraftCheck {

  private static final ClassTeamRules STANDARD = ClassTeamRules.DEFAULT;
  private static final int MOST_MATCHINGS = 5;
  private static final Pattern GUID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  private final List<FieldFault> faults = new ArrayList<>();

  private ClassTeamDraftCheck() {}

  static Outcome<ClassTeamRules> read(ClassTeamDraft draft) {
    return new ClassTeamDraftCheck().rules(draft);
  }

  static Outcome<TeamNaming> readNames(String name, String nickname) {
    var check = new ClassTeamDraftCheck();
    return check.outcome(check.naming(name, nickname));
  }

  private Outcome<ClassTeamRules> rules(ClassTeamDraft draft) {
    var mode = choice("mode", draft.mode(), STANDARD.mode(), ClassTeamMode.class);
    var names = naming(draft.name(), draft.nickname());
    var template = template(draft.template());
    var owners = roles("owners", draft.owners(), STANDARD.owners());
    if (owners.isEmpty()) {
      faults.add(FieldFault.of("owners", FieldCode.REQUIRED));
    }
    var members = roles("members", draft.members(), STANDARD.members());
    var end = choice("courseEnd", draft.courseEnd(), STANDARD.end(), CourseEnd.class);
    var group = group(draft.restrictionGroup());
    var matchings = matchings(draft.matchings());
    if (!faults.isEmpty()) {
      return new Rejected<>(faults);
    }
    return new Done<>(
        new ClassTeamRules(mode, names, template, owners, members, end, group, matchings));
  }

  private <T> Outcome<T> outcome(T value) {
    return faults.isEmpty() ? new Done<>(value) : new Rejected<>(faults);
  }

  private static Optional<String> filled(String text) {
    return Optional.ofNullable(text).map(String::strip).filter(one -> !one.isEmpty());
  }

  private <E extends Enum<E>> E choice(String field, String text, E standard, Class<E> type) {
    var name = filled(text).orElse(standard.name());
    var values = Arrays.asList(type.getEnumConstants());
    var chosen = values.stream().filter(value -> value.name().equals(name)).findFirst();
    if (chosen.isEmpty()) {
      faults.add(new FieldFault(field, FieldCode.NOT_ONE_OF, values.toString()));
    }
    return chosen.orElse(standard);
  }

  private TeamNaming naming(String name, String nickname) {
    var names = pattern("name", name, STANDARD.names().name());
    return new TeamNaming(names, pattern("nickname", nickname, STANDARD.names().nickname()));
  }

  private String pattern(String field, String text, String standard) {
    var pattern = filled(text).orElse(standard);
    if (TeamNaming.isPattern(pattern)) {
      return pattern;
    }
    faults.add(new FieldFault(field, FieldCode.MALFORMED, "{lms} {course} {id}"));
    return standard;
  }

  private TeamTemplate template(String text) {
    var id = filled(text).orElse(STANDARD.template().id());
    if (TeamTemplate.isId(id)) {
      return new TeamTemplate(id);
    }
    faults.add(new FieldFault("template", FieldCode.MALFORMED, TeamTemplate.EDUCATION_CLASS.id()));
    return STANDARD.template();
  }

  private Set<CourseRole> roles(String field, List<String> names, Set<CourseRole> standard) {
    if (names == null) {
      return standard;
    }
    var roles = new HashSet<CourseRole>();
    for (int i = 0; i < names.size(); i++) {
      roles.add(
          choice(field + "[" + i + "]", names.get(i), CourseRole.INSTRUCTOR, CourseRole.class));
    }
    return roles;
  }

  private Optional<String> group(String text) {
    var group = filled(text).map(id -> id.toLowerCase(Locale.ROOT));
    if (group.filter(id -> !GUID.matcher(id).matches()).isPresent()) {
      var example = "12345678-90ab-cdef-1234-567890abcdef";
      faults.add(new FieldFault("restrictionGroup", FieldCode.MALFORMED, example));
    }
    return group;
  }

  private List<Matching> matchings(List<MatchingDraft> drafts) {
    if (drafts == null) {
      return STANDARD.matchings();
    }
    if (drafts.isEmpty()) {
      faults.add(FieldFault.of("matchings", FieldCode.REQUIRED));
    } else if (drafts.size() > MOST_MATCHINGS) {
      faults.add(new FieldFault("matchings", FieldCode.TOO_LONG, Integer.toString(MOST_MATCHINGS)));
    }
    return IntStream.range(0, drafts.size()).mapToObj(i -> matching(i, drafts.get(i))).toList();
  }

  private Matching matching(int place, MatchingDraft draft) {
    var field = "matchings[" + place + "]";
    var suffix = filled(draft.suffix()).orElse("");
    var valid = Matching.isSuffix(suffix);
    if (!valid) {
      faults.add(new FieldFault(field, FieldCode.MALFORMED, "@school.example"));
    }
    return new Matching(
        choice(field, draft.member(), MemberKey.EMAIL, MemberKey.class),
        choice(field, draft.key(), UserKey.EMAIL, UserKey.class),
        valid ? suffix : "");
  }
}
