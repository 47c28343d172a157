package org.lmsgateway.shared.web.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BundlesTest {
  private static final String NAME = "org.lmsgateway.shared.web.messages";

  private final Locale machine = Locale.getDefault();

  @BeforeEach
  void runOnAFrenchMachine() {
    Locale.setDefault(Locale.FRANCE);
  }

  @AfterEach
  void runOnThisMachine() {
    Locale.setDefault(machine);
  }

  @Test
  void speaksEnglishToWhoAsksForEnglish() {
    assertThat(Bundles.of(NAME, Locale.ENGLISH).getString("cancel")).isEqualTo("Cancel");
  }

  @Test
  void speaksEnglishToWhoAsksForALanguageThatItLacks() {
    assertThat(Bundles.of(NAME, Locale.GERMAN).getString("cancel")).isEqualTo("Cancel");
  }

  @Test
  void speaksFrenchToWhoAsksForACountrysFrench() {
    assertThat(Bundles.of(NAME, Locale.CANADA_FRENCH).getString("cancel")).isEqualTo("Annuler");
  }
}
