package org.lmsgateway.identity.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lmsgateway.identity.PersonPreference;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.shared.service.Callers;
import org.lmsgateway.shared.service.EmbeddedDatabase;
import org.lmsgateway.shared.service.PersistenceSuite;

abstract class PreferenceRepositorySuite extends PersistenceSuite {

  private final Callers callers = new Callers();

  PreferenceRepositorySuite(EmbeddedDatabase database) {
    super(database);
  }

  private void choose(String language) {
    inTransaction(
        entities ->
            new PreferenceServiceBean(new PreferenceRepository(entities), callers)
                .chooseLanguage(language));
  }

  private Optional<String> chosen() {
    return find(
        entities ->
            new PreferenceServiceBean(new PreferenceRepository(entities), callers).language());
  }

  @Test
  void keepsWhatAPersonChoseLast() {
    callers.adminOf(new TenantId(UUID.randomUUID().toString()));

    choose("fr");
    assertThat(chosen()).contains("fr");

    choose("en");
    assertThat(chosen()).contains("en");
  }

  @Test
  void givesNobodyWhatAnotherChose() {
    callers.operator();
    choose("fr");

    callers.adminFrom("elsewhere.example");

    assertThat(chosen()).isEmpty();
  }

  @Test
  void keepsNothingOfWhoHasNotSignedIn() {
    callers.nobody();

    choose("fr");

    assertThat(chosen()).isEmpty();
  }

  @Test
  void takesTheLongestSubjectThatThereIs() {
    var subject = "s".repeat(512);

    inTransaction(
        entities -> new PreferenceRepository(entities).add(new PersonPreference(subject, "fr")));

    assertThat(find(entities -> new PreferenceRepository(entities).find(subject))).isPresent();
  }
}
