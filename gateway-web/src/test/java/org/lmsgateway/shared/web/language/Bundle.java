package org.lmsgateway.shared.web.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The texts of a component in both languages, as they are in the sources.
 *
 * @param name the folder below {@code org/lmsgateway}, and the name of the file
 * @param duplicates keys that are in one file twice
 */
record Bundle(
    String name, Map<String, String> english, Map<String, String> french, List<String> duplicates) {

  private static final List<Path> RESOURCES =
      Stream.of("", "../gateway-domain/")
          .map(module -> Path.of(module + "src/main/resources/org/lmsgateway"))
          .toList();

  private static final String ENDING = ".properties";
  private static final String FRENCH = "_fr";
  private static final Pattern PLACE = Pattern.compile("\\{(\\w+)");

  /** All of them; a folder has one or two. */
  static List<Bundle> all() {
    return RESOURCES.stream().flatMap(folder -> in(folder).stream()).toList();
  }

  private static List<Bundle> in(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .filter(file -> file.endsWith(ENDING))
          .map(file -> file.substring(0, file.length() - ENDING.length()))
          .map(file -> file.endsWith(FRENCH) ? file.substring(0, file.length() - 3) : file)
          .filter(file -> !file.contains("_"))
          .distinct()
          .sorted()
          .map(name -> read(folder, name))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Bundle read(Path folder, String name) {
    List<String> duplicates = new ArrayList<>();
    var english = read(folder.resolve(name + ENDING), duplicates);
    var french = read(folder.resolve(name + FRENCH + ENDING), duplicates);
    return new Bundle(name, english, french, duplicates);
  }

  private static Map<String, String> read(Path file, List<String> duplicates) {
    Map<String, String> texts = new LinkedHashMap<>();
    var properties =
        new Properties() {
          @Override
          public synchronized Object put(Object key, Object text) {
            if (texts.put((String) key, (String) text) != null) {
              duplicates.add(file.getFileName() + ": " + key);
            }
            return null;
          }
        };
    if (Files.exists(file)) {
      try (var reader = Files.newBufferedReader(file)) {
        properties.load(reader);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return texts;
  }

  /** The places that a text leaves for values. */
  static Set<String> places(String text) {
    return PLACE
        .matcher(text)
        .results()
        .map(match -> match.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The name of the Java package that the bundle belongs to. */
  String folder() {
    return name.substring(0, name.lastIndexOf('/'));
  }

  @Override
  public String toString() {
    return name;
  }
}
