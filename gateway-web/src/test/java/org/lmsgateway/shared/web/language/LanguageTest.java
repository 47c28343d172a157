package org.lmsgateway.shared.web.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {

  @ParameterizedTest
  @ValueSource(strings = {"fr", "fr-CA", "fr_FR", "FR", " fr ", "fr-Latn-FR"})
  void knowsFrenchByWhateverAnLmsCallsIt(String tag) {
    assertThat(Language.of(tag)).contains(Language.FRENCH);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "de", "fro", "french", "../../fr", "<script>", "fr;q=1"})
  void knowsNoOtherLanguage(String tag) {
    assertThat(Language.of(tag)).isEmpty();
  }

  @Test
  void doesNotLookAtAnOverlongTag() {
    assertThat(Language.of("fr-" + "x".repeat(40))).isEmpty();
  }
}
