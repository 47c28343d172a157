package org.lmsgateway.certification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** That {@code docs/certification.md} lists the tests that there are, by the suite's names. */
class CertificationPageTest {

  private static final List<Class<?>> TESTS =
      List.of(
          LtiCoreKnownBadPayloadsIT.class,
          LtiCoreValidTeacherLaunchesIT.class,
          LtiCoreValidStudentLaunchesIT.class,
          LtiDeepLinkingIT.class,
          LtiNamesAndRolesIT.class,
          LtiAssignmentAndGradesIT.class);

  private static final Pattern ROW =
      Pattern.compile("^\\| ([^|]+) \\|.*\\| `(\\w+IT)\\.(\\w+)` \\|$", Pattern.MULTILINE);

  private static Set<String> tests() {
    return TESTS.stream()
        .flatMap(CertificationPageTest::tests)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<String> tests(Class<?> type) {
    return Stream.of(type.getDeclaredMethods())
        .filter(method -> method.isAnnotationPresent(Test.class))
        .map(
            method ->
                row(
                    type.getSimpleName(),
                    method.getName(),
                    method.getAnnotation(DisplayName.class).value()));
  }

  private static String row(String type, String method, String name) {
    return type + "." + method + " = " + name;
  }

  private static List<MatchResult> rows() throws IOException {
    var page = Files.readString(Path.of("..", "docs", "certification.md"));
    return ROW.matcher(page).results().toList();
  }

  @Test
  void pageAndTestsAgree() throws IOException {
    var listed = rows().stream().map(row -> row(row.group(2), row.group(3), row.group(1))).toList();

    assertThat(listed).doesNotHaveDuplicates();
    assertThat(new TreeSet<>(listed)).isEqualTo(tests());
  }

  /** The guide's numbers; of grades it names one launch only. */
  @Test
  void noTestOfTheGuideIsLeftOut() {
    assertThat(tests(LtiCoreKnownBadPayloadsIT.class)).hasSize(12);
    assertThat(tests(LtiCoreValidTeacherLaunchesIT.class)).hasSize(9);
    assertThat(tests(LtiCoreValidStudentLaunchesIT.class)).hasSize(9);
    assertThat(tests(LtiDeepLinkingIT.class)).hasSize(7);
    assertThat(tests(LtiNamesAndRolesIT.class)).hasSize(5);
    assertThat(tests(LtiAssignmentAndGradesIT.class)).isNotEmpty();
  }
}
