package org.lmsgateway.shared.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.lmsgateway.shared.FieldCode;
import org.lmsgateway.shared.FieldFault;

class FaultTextsTest {

  private static FaultTexts texts(FieldFault... faults) {
    return FaultTexts.of(List.of(faults), Locale.ENGLISH);
  }

  @Test
  void saysFirstFaultBesideItsField() {
    var texts =
        texts(
            new FieldFault("name", FieldCode.TOO_LONG, "120"),
            FieldFault.of("name", FieldCode.REQUIRED));

    assertThat(texts.of("name")).contains("120");
    assertThat(texts.of("issuer")).isNull();
  }

  @Test
  void findsFaultOfListEntryAtTheList() {
    var texts = texts(FieldFault.of("deployments[3]", FieldCode.REQUIRED));

    assertThat(texts.of("deployments")).isNotBlank();
  }

  @Test
  void hasATextForEveryCode() {
    for (var code : FieldCode.values()) {
      assertThat(texts(FieldFault.of("name", code)).of("name")).isNotBlank();
    }
  }
}
