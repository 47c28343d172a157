package org.lmsgateway.tenantconfig;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;

/** The defaults file as MicroProfile Config reads it, and what a test sets above it. */
final class TestSettings {

  static final String MASTER_KEY = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";

  private static final Pattern REFERENCE = Pattern.compile("\\$\\{([^}]+)}");
  private static final String EMBEDDED = "%embedded.";

  private final Map<String, String> values = new HashMap<>();
  private final Set<String> asked = new HashSet<>();

  private TestSettings() {}

  static Map<String, String> defaults() {
    var file = new Properties();
    try (var in =
        SettingsReader.class.getResourceAsStream("/META-INF/microprofile-config.properties")) {
      file.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, String> defaults = new HashMap<>();
    file.stringPropertyNames().forEach(key -> defaults.put(key, file.getProperty(key)));
    return defaults;
  }

  /** What a server begins with: it needs a master key. */
  static TestSettings server() {
    var settings = new TestSettings();
    settings.values.putAll(defaults());
    return settings.set("gateway.master-key", MASTER_KEY);
  }

  /** What the embedded run begins with. */
  static TestSettings embedded() {
    var settings = new TestSettings();
    settings.values.putAll(defaults());
    defaults()
        .forEach(
            (key, value) -> {
              if (key.startsWith(EMBEDDED)) {
                settings.set(key.substring(EMBEDDED.length()), value);
              }
            });
    return settings;
  }

  TestSettings set(String key, String value) {
    values.put(key, value);
    return this;
  }

  TestSettings unset(String key) {
    values.remove(key);
    return this;
  }

  GatewaySettings read() {
    return SettingsReader.read(this::value);
  }

  /** Which settings were asked for. */
  Set<String> asked() {
    return asked;
  }

  private Optional<String> value(String key) {
    asked.add(key);
    return Optional.ofNullable(values.get(key)).map(this::resolve);
  }

  private String resolve(String text) {
    return REFERENCE.matcher(text).replaceAll(match -> values.get(match.group(1)));
  }
}
