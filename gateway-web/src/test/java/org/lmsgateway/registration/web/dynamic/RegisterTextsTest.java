package org.lmsgateway.registration.web.dynamic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lmsgateway.app.ClaimsReleased;
import org.lmsgateway.app.LtiService;
import org.lmsgateway.app.MessageType;
import org.lmsgateway.registration.DeploymentPolicy;
import org.lmsgateway.registration.dynamic.DynamicRefusal;
import org.lmsgateway.registration.dynamic.ToolTexts;

class RegisterTextsTest {

  private final ResourceBundle texts =
      ResourceBundle.getBundle("org.lmsgateway.registration.web.dynamic.messages", Locale.ROOT);

  @Test
  void noRefusalSharesItsTextWithAnother() {
    assertThat(DynamicRefusal.values())
        .extracting(refusal -> texts.getString("refusal." + refusal + ".text"))
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @EnumSource
  void everyMessageIsExplained(MessageType type) {
    assertThat(texts.getString("wish." + type)).isNotBlank();
  }

  @ParameterizedTest
  @EnumSource
  void everyServiceIsExplained(LtiService service) {
    assertThat(texts.getString("wish." + service)).isNotBlank();
  }

  @ParameterizedTest
  @EnumSource
  void everyLevelOfClaimsIsExplained(ClaimsReleased claims) {
    assertThat(texts.getString("wish." + claims)).isNotBlank();
  }

  @ParameterizedTest
  @EnumSource
  void everyPolicyIsExplained(DeploymentPolicy policy) {
    assertThat(texts.getString("policy." + policy)).isNotBlank();
  }

  @Test
  void theToolHasTextsInEnglishAndFrench() {
    var byLanguage = ToolTextBundle.TEXTS.byLanguage();

    assertThat(byLanguage).containsOnlyKeys(ToolTexts.DEFAULT, "fr");
    assertThat(byLanguage.get("fr").description()).isNotEqualTo(byLanguage.get("en").description());
    assertThat(byLanguage.values())
        .allSatisfy(words -> assertThat(words.choose()).contains("{app}"));
  }
}
