package org.lmsgateway.help.web.errors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.lmsgateway.registration.dynamic.DynamicRefusal;
import org.lmsgateway.shared.web.language.Language;

/**
 * Every code has an entry, and every entry a code. ArchitectureTest finds enums that are left out.
 */
class ErrorAreaTest {

  /** Their messages belong to pages, or to findings that are good as well. */
  private static final Set<ErrorArea> MESSAGES_OF_OTHERS =
      EnumSet.of(ErrorArea.LAUNCH, ErrorArea.CONNECTION, ErrorArea.CHECK_LIST, ErrorArea.DIAGNOSIS);

  static Stream<ErrorEntry> entries() {
    return Stream.of(Language.values()).flatMap(language -> all(language.locale()));
  }

  private static Stream<ErrorEntry> all(Locale locale) {
    return Stream.of(ErrorArea.values()).flatMap(area -> area.entries(locale).stream());
  }

  @ParameterizedTest
  @MethodSource("entries")
  void everyCodeHasMessageCauseAndFix(ErrorEntry entry) {
    assertThat(List.of(entry.cause(), entry.fix()))
        .allSatisfy(text -> assertThat(text).isNotBlank().doesNotContain("{", "''"));
    assertThat(entry.said())
        .allSatisfy(text -> assertThat(text).isNotBlank().doesNotContain("{", "''"));
    assertThat(entry.said().isEmpty()).isEqualTo(entry.area() == ErrorArea.HAND_OFF);
  }

  /** Where two causes are the same, nobody would know which of the two codes it is. */
  @ParameterizedTest
  @EnumSource
  void noCodeSharesItsCauseWithAnother(ErrorArea area) {
    assertThat(area.entries(Locale.ENGLISH)).extracting(ErrorEntry::cause).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @EnumSource
  void noTextIsForACodeThatDoesNotExist(ErrorArea area) {
    noTextIsLeftIn(area.why);
    if (!MESSAGES_OF_OTHERS.contains(area)) {
      noTextIsLeftIn(area.said);
    }
  }

  private static void noTextIsLeftIn(TextPlace place) {
    for (var key : place.keys()) {
      var form = Pattern.compile(Pattern.quote(key).replace("%s", "\\E([A-Z][A-Z_]+)\\Q"));
      assertThat(place.bundle(Locale.ROOT).keySet().stream().map(form::matcher))
          .filteredOn(one -> one.matches())
          .extracting(one -> one.group(1))
          .as(place.bundle() + ": " + key)
          .isSubsetOf(codesOf(place, key));
    }
  }

  /** Several areas may share a bundle. */
  private static Set<String> codesOf(TextPlace place, String key) {
    Set<String> codes = new HashSet<>();
    for (var area : ErrorArea.values()) {
      if (Stream.of(area.said, area.why)
          .anyMatch(one -> one.bundle().equals(place.bundle()) && one.keys().contains(key))) {
        area.codes().forEach(code -> codes.add(code.name()));
      }
    }
    return codes;
  }

  @Test
  void everyEntryHasAPlaceOfItsOwn() {
    assertThat(all(Locale.ENGLISH)).extracting(ErrorEntry::getId).doesNotHaveDuplicates();
  }

  @Test
  void onlyTroublesOfAConnectionAreErrors() {
    assertThat(ErrorArea.CONNECTION.codes())
        .extracting(code -> code.name())
        .contains("KEY_SET_TIMEOUT", "CLOCK_OFF")
        .doesNotContain("CLOCK_RIGHT", "CLOCK_NOT_TOLD");
  }

  @Test
  void entriesAreFoundByCodeAndByWordsInAnyLanguage() {
    var used = entry(Locale.ENGLISH);
    var french = entry(Locale.FRENCH);

    assertThat(used.matches("INVITATION_USED")).isTrue();
    assertThat(used.matches("invitation-used")).isTrue();
    assertThat(used.matches(" already  WORKS ")).isTrue();
    assertThat(used.matches("already nothing")).isFalse();
    assertThat(french.matches("DEJA d'administrateur")).isFalse();
    assertThat(french.matches("deja invitation")).isTrue();
  }

  private static ErrorEntry entry(Locale locale) {
    return ErrorArea.REGISTRATION.entries(locale).get(DynamicRefusal.INVITATION_USED.ordinal());
  }
}
