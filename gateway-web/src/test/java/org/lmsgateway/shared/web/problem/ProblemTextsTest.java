package org.lmsgateway.shared.web.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.lmsgateway.course.CourseRefusal;
import org.lmsgateway.notice.NoticeRefusal;
import org.lmsgateway.shared.FieldCode;
import org.lmsgateway.shared.FieldFault;
import org.lmsgateway.tenant.TenantRefusal;

class ProblemTextsTest {
  private final ProblemTexts texts = ProblemTexts.in(Locale.ENGLISH);

  @ParameterizedTest
  @EnumSource
  void everyFieldCodeHasAText(FieldCode code) {
    var message = texts.message(new FieldFault("name", code, "the detail"));
    assertThat(message).isNotBlank().doesNotContain("{", "''");
  }

  static Stream<String> codes() {
    var ofEnums =
        Stream.of(
                ProblemCode.values(),
                TenantRefusal.values(),
                CourseRefusal.values(),
                NoticeRefusal.values())
            .flatMap(Stream::of)
            .map(Enum::name);
    return Stream.concat(ofEnums, Stream.of("NEXT_KEY_TOO_NEW", "KEY_SET_FETCHED_LATELY"));
  }

  @ParameterizedTest
  @MethodSource("codes")
  void everyProblemHasATitleAndAText(String code) {
    var problem = new Problem(400, code, "the detail", List.of(), Map.of());
    assertThat(texts.title(problem)).isNotBlank().doesNotContain("{", "''");
    assertThat(texts.detail(problem)).isNotBlank().doesNotContain("{", "''");
  }
}
