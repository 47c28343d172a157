package org.lmsgateway.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lmsgateway.commandline.terminal.Exit;

/** Arguments that the command does not take, told in the language of the person. */
class ArgumentsTest {

  @TempDir private Path home;

  @ParameterizedTest
  @CsvSource({
    "get --unknown, --unknown, no such option, pas de telle option",
    "plan, FILE, is missing, Il manque",
    "get --limit many, --limit, is no value, n’est pas une valeur",
    "sessions --output poem, --output, is no value, n’est pas une valeur",
    "get --limit 1 --limit 2, --limit, is given twice, est indiqué deux fois",
    "get --limit, --limit, is missing, Il manque"
  })
  void areToldInTheLanguageOfThePerson(String line, String named, String english, String french) {
    var desk = new Desk(home);
    assertThat(desk.run(line.split(" "))).isEqualTo(Exit.USAGE);
    assertThat(desk.remarks).contains(named, english, "ARGUMENTS_INVALID");

    Locale.setDefault(Locale.FRENCH);
    desk.run(line.split(" "));
    Locale.setDefault(Locale.ENGLISH);
    assertThat(desk.remarks).contains(named, french);
  }
}
