package org.lmsgateway.shared.web.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.lmsgateway.shared.FieldCode;
import org.lmsgateway.shared.FieldFault;

/** That every code has its texts is held by the test of the catalogue of errors. */
class ProblemTextsTest {
  private final ProblemTexts texts = ProblemTexts.in(Locale.ENGLISH);

  @Test
  void detailFillsThePlaceThatATextLeaves() {
    var problem = Problem.of(ProblemCode.INTERNAL_FAULT, "F-7K3MP2QX");

    assertThat(texts.title(problem)).isEqualTo("Something went wrong");
    assertThat(texts.detail(problem)).contains("the number F-7K3MP2QX,");
  }

  @Test
  void faultOfAFieldIsSaidWithItsDetail() {
    var fault = new FieldFault("name", FieldCode.TOO_LONG, "200");

    assertThat(texts.message(fault)).isEqualTo("This is too long: at most 200.");
  }
}
