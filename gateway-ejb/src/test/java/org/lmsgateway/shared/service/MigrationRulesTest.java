package org.lmsgateway.shared.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Migrations run while nodes of the version before are at work: they take nothing away that these
 * use, and lock no table for longer than a moment. As far as the text shows it.
 */
class MigrationRulesTest {

  private static final Path MIGRATIONS =
      Path.of("../gateway-domain/src/main/resources/org/lmsgateway");
  private static final Pattern VERSION = Pattern.compile("V(\\d+)__\\w+\\.sql");

  /** Those up to here were there before the rules. */
  private static final int BEFORE_RULES = 35;

  /** Says that no version that may run beside this one uses what it takes away. */
  private static final String CONTRACT = "-- contract:";

  private static final Pattern TAKES_AWAY =
      Pattern.compile(
          "drop (column|table|view)|rename (to|column)|alter column \\w+ set not null",
          Pattern.CASE_INSENSITIVE);

  /** Rewrites or reads the whole table under a lock that launches need. */
  private static final Pattern LOCKS_LONG =
      Pattern.compile(
          "alter column \\w+ (set data )?type"
              + "|add column (?![^,;]*\\bdefault\\b)[^,;]*\\bnot null"
              + "|create (unique )?index (?!concurrently)[^;]*\\bon (launch|audit_entry)\\b"
              + "|add constraint \\w+ (check|foreign key)(?![^;]*not valid)[^;]*;"
              + "|lock table|vacuum full|(?<!concurrently )reindex",
          Pattern.CASE_INSENSITIVE);

  @Test
  void migrationsExpandFirstAndContractLater() throws IOException {
    assertThat(newOnes()).noneMatch(MigrationRulesTest::isTakingAway);
  }

  @Test
  void migrationsLockNoTableForLong() throws IOException {
    assertThat(newOnes()).noneMatch(one -> LOCKS_LONG.matcher(statements(one)).find());
  }

  @Test
  void rulesFindWhatTheyForbid() {
    assertThat(
            List.of(
                "alter table app alter column name type varchar(900);",
                "alter table app add column note varchar(9) not null;",
                "create index ix_new on launch (reason);",
                "alter table app add constraint ck check (id > 1);"))
        .allMatch(one -> LOCKS_LONG.matcher(one).find());
    assertThat(
            List.of(
                "alter table app add column note varchar(9) default '' not null;",
                "alter table app add column note varchar(9);",
                "create index concurrently ix_new on launch (reason);",
                "alter table app add constraint ck check (id > 1) not valid;"))
        .noneMatch(one -> LOCKS_LONG.matcher(one).find());
    assertThat(List.of("alter table app drop column x;", "alter table app rename to apps;"))
        .allMatch(one -> TAKES_AWAY.matcher(one).find());
  }

  private static boolean isTakingAway(String text) {
    return TAKES_AWAY.matcher(statements(text)).find() && !text.contains(CONTRACT);
  }

  /** Without comments, on one line. */
  private static String statements(String text) {
    return text.replaceAll("--[^\\n]*", "").replaceAll("\\s+", " ");
  }

  private static List<String> newOnes() throws IOException {
    var texts = new ArrayList<String>();
    for (var directory : List.of("migration", "migration_postgresql")) {
      try (Stream<Path> files = Files.list(MIGRATIONS.resolve(directory))) {
        for (var file : files.filter(MigrationRulesTest::isNew).toList()) {
          texts.add(Files.readString(file));
        }
      }
    }
    return texts;
  }

  private static boolean isNew(Path file) {
    var name = VERSION.matcher(file.getFileName().toString());
    return name.matches() && Integer.parseInt(name.group(1)) > BEFORE_RULES;
  }
}
