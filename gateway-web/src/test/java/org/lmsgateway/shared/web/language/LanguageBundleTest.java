package org.lmsgateway.shared.web.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every text is there in both languages, and is needed. {@code docs/translating.md} says how to
 * write it.
 */
class LanguageBundleTest {

  /** Texts that are the same in both languages: names, and words that they share. */
  private static final Set<String> SAME =
      Set.of(
          "Microsoft 365",
          "OneDrive",
          "Action",
          "Actions",
          "Agent",
          "Android",
          "Application",
          "Applications",
          "Audit",
          "Cause",
          "Chrome",
          "Client",
          "Clients",
          "Cloud",
          "Code",
          "Configuration",
          "Contact",
          "Correct",
          "CSV",
          "Date",
          "Description",
          "Destination",
          "Direct",
          "Documentation",
          "DoD",
          "Domain",
          "E-mail",
          "Edge",
          "Expiration",
          "Firefox",
          "Format",
          "GCC",
          "GCC High",
          "ID",
          "Import",
          "Impossible",
          "Interface",
          "Invitation",
          "Invitations",
          "JSON",
          "LMS",
          "LMS Gateway",
          "Local",
          "Maximum",
          "Mentor",
          "Message",
          "Microsoft Entra ID",
          "Microsoft Teams",
          "Minimum",
          "Minute",
          "Minutes",
          "Mode",
          "Note",
          "Notes",
          "Notification",
          "Notifications",
          "OK",
          "OpenID Connect",
          "Options",
          "Organisation",
          "Page",
          "Pages",
          "Portal",
          "Possible",
          "Production",
          "Public",
          "Question",
          "Safari",
          "Service",
          "Services",
          "Session",
          "Sessions",
          "SIEM",
          "Signature",
          "Signatures",
          "Source",
          "Total",
          "Transport",
          "Type",
          "URL",
          "Version",
          "Versions",
          "Zone");

  /** What an LMS calls its own fields, and where only names are said. */
  private static final Pattern SAME_KEYS =
      Pattern.compile(
          "lms/web/messages: [A-Z_]+\\.name\\.\\w+|.*: invite\\.where\\.SAKAI|lms/web/messages:"
              + " environment\\.TEST|registration/web/messages: status\\.ACTIVE");

  /** For developers, and English by RFC 6749 §5.2, which allows ASCII only. */
  private static final Pattern ENGLISH_ONLY =
      Pattern.compile("launch/web/messages: (client|assertion)\\..*");

  private static final Sources SOURCES = new Sources();

  static Stream<Bundle> bundles() {
    return Bundle.all().stream();
  }

  @Test
  void findsTheBundles() {
    assertThat(bundles()).extracting(Bundle::name).contains("shared/web/messages");
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void hasEveryTextInBothLanguages(Bundle bundle) {
    var english = new TreeSet<>(bundle.english().keySet());
    english.removeIf(key -> ENGLISH_ONLY.matcher(bundle + ": " + key).matches());

    assertThat(bundle.french().keySet())
        .as("keys of " + bundle + "_fr.properties, compared with the English file")
        .containsExactlyInAnyOrderElementsOf(english);
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void hasNoTextTwice(Bundle bundle) {
    assertThat(bundle.duplicates()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void leavesNothingInEnglish(Bundle bundle) {
    assertThat(both(bundle))
        .as("texts of " + bundle + "_fr.properties that are the English ones")
        .filteredOn(key -> bundle.english().get(key).equals(bundle.french().get(key)))
        .filteredOn(key -> !SAME.contains(bundle.english().get(key)))
        .filteredOn(key -> !SAME_KEYS.matcher(bundle + ": " + key).matches())
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void takesTheSameValuesInBothLanguages(Bundle bundle) {
    assertThat(both(bundle))
        .allSatisfy(
            key ->
                assertThat(Bundle.places(bundle.french().get(key)))
                    .as(key)
                    .isEqualTo(Bundle.places(bundle.english().get(key))));
  }

  /** A straight apostrophe would also be a quote in a pattern, and swallow what follows. */
  @ParameterizedTest
  @MethodSource("bundles")
  void writesFrenchAsItIsWritten(Bundle bundle) {
    assertThat(bundle.french())
        .allSatisfy(
            (key, text) ->
                assertThat(text)
                    .as(key)
                    .doesNotContain("'", "!")
                    .doesNotContainPattern("\\p{L}\"|\"\\p{L}")
                    .doesNotContainPattern("[\\p{L}\\d)][;?»]|«\\S(?<![\u00a0\u202f])")
                    .as(key + ": a no-break space stands before : ; ? » and after «")
                    .doesNotContainPattern(" [:;?»]|« ")
                    .isEqualTo(text.strip()));
  }

  /** Where a text is put together from parts, the parts must be there as words. */
  @ParameterizedTest
  @MethodSource("bundles")
  void hasNoTextThatNothingUses(Bundle bundle) {
    var named = SOURCES.named(bundle);
    var words = SOURCES.words(bundle);

    assertThat(bundle.english().keySet())
        .as("keys of " + bundle)
        .filteredOn(key -> !named.contains(key) && !isPutTogether(key, words))
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void hasEveryTextThatAPageNames(Bundle bundle) {
    assertThat(bundle.english().keySet()).containsAll(SOURCES.named(bundle));
  }

  /** A name, an example or a sign is no text. */
  @Test
  void pagesTakeWhatTheySayFromBundles() {
    Map<String, Object> own =
        SOURCES.pages().entrySet().stream()
            .filter(page -> !Sources.ownTexts(page.getValue()).isEmpty())
            .collect(Collectors.toMap(Map.Entry::getKey, p -> Sources.ownTexts(p.getValue())));

    assertThat(own).isEmpty();
  }

  private static Stream<String> keys(Bundle bundle) {
    return bundle.english().keySet().stream().filter(bundle.french()::containsKey);
  }

  private static Set<String> both(Bundle bundle) {
    return keys(bundle).collect(Collectors.toCollection(TreeSet::new));
  }

  /**
   * Names of constants and numbers are not looked for; of the rest, the beginning up to a dot or
   * each part must be a word in the sources.
   */
  private static boolean isPutTogether(String key, Set<String> words) {
    if (words.contains(key) || words.stream().anyMatch(word -> isBeginning(word, key, words))) {
      return true;
    }
    for (int dot = key.indexOf('.'); dot > 0; dot = key.indexOf('.', dot + 1)) {
      if (words.contains(key.substring(0, dot + 1))) {
        return true;
      }
    }
    var parts =
        words.stream().flatMap(word -> Stream.of(word.split("\\."))).collect(Collectors.toSet());
    return Stream.of(key.split("\\."))
        .filter(part -> !part.matches("[A-Z][A-Z0-9_]+|\\d+"))
        .allMatch(part -> parts.contains(part));
  }

  private static boolean isBeginning(String word, String key, Set<String> words) {
    return key.startsWith(word) && words.contains(key.substring(word.length()));
  }
}
