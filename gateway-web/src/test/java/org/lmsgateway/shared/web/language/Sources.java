package org.lmsgateway.shared.web.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the sources say about texts: in pages and in Java. */
final class Sources {
  private static final Path PAGES = Path.of("src/main/webapp");
  private static final List<Path> JAVA =
      Stream.of("", "../gateway-domain/")
          .map(module -> Path.of(module + "src/main/java/org/lmsgateway"))
          .toList();
  private static final Pattern BUNDLE =
      Pattern.compile("<base-name>org\\.lmsgateway\\.([\\w.]+)</base-name>\\s*<var>(\\w+)</var>");
  private static final Pattern LITERAL = Pattern.compile("[\"'>]([A-Za-z0-9_.-]+)(?:[\"'<]|#\\{)");

  /** What a page may say by itself: products, and the end of an address. */
  private static final Set<String> NAMES =
      Set.of("Moodle", "Canvas", "Brightspace", "Sakai", "/keys.json");

  /** By path. */
  private final Map<String, String> pages = read(PAGES, ".xhtml");

  private final Map<String, String> java =
      JAVA.stream()
          .flatMap(folder -> read(folder, ".java").entrySet().stream())
          .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

  /** The variable of each bundle, by the bundle's name. */
  private final Map<String, String> variables =
      BUNDLE
          .matcher(text(PAGES.resolve("WEB-INF/faces-config.xml")))
          .results()
          .collect(Collectors.toMap(m -> m.group(1).replace('.', '/'), m -> m.group(2)));

  private static Map<String, String> read(Path folder, String ending) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(ending))
          .collect(Collectors.toMap(file -> folder.relativize(file).toString(), Sources::text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Map<String, String> pages() {
    return pages;
  }

  /** The keys that pages name in full: {@code var['key']}, {@code var[this ? 'key' : 'key']}. */
  Set<String> named(Bundle bundle) {
    var variable = variables.get(bundle.name());
    if (variable == null) {
      return Set.of();
    }
    var access = Pattern.compile(variable + "\\[([^\\]]*)]|" + variable + "\\.(\\w+)");
    var whole = Pattern.compile("(?:^|[?:] *)'([\\w.-]+)'(?! *\\.|\\s*eq)");
    return pages.values().stream()
        .flatMap(page -> access.matcher(page).results())
        .flatMap(
            match ->
                match.group(2) != null
                    ? Stream.of(match.group(2))
                    : whole.matcher(match.group(1)).results().map(one -> one.group(1)))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** All words in quotes where keys of a bundle may be put together. */
  Set<String> words(Bundle bundle) {
    var component = bundle.folder().split("/")[0] + "/";
    var own =
        java.entrySet().stream()
            .filter(file -> file.getKey().replace('\\', '/').startsWith(component))
            .map(Map.Entry::getValue);
    return Stream.concat(pages.values().stream(), own)
        .flatMap(source -> LITERAL.matcher(source).results())
        .map(match -> match.group(1))
        .collect(Collectors.toSet());
  }

  /** The parts of a page that a person reads and that no bundle gave. */
  static List<String> ownTexts(String page) {
    var without =
        page.replaceAll("(?s)<!--.*?-->", "")
            .replaceAll("(?s)[#$]\\{.*?}", "")
            .replaceAll("(?s)<(code|script|style)\\b.*?</\\1>", "");
    var attributes =
        Pattern.compile("\\b(?:title|alt|aria-label|placeholder|label|hint|header)=\"([^\"]*)\"");
    return Stream.concat(
            Stream.of(without.split("(?s)<[^>]*>")),
            attributes.matcher(without).results().map(match -> match.group(1)))
        .map(String::strip)
        .filter(text -> text.matches("(?s).*\\p{L}{2,}.*"))
        .filter(text -> !NAMES.contains(text))
        .toList();
  }
}
