package org.lmsgateway.commandline.terminal;

import jakarta.json.JsonValue;
import java.io.Console;
import java.io.InputStream;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Optional;

/** Where results, troubles and questions go. Results and all else are in different streams. */
public final class Terminal {
  private final PrintWriter results;
  private final PrintWriter remarks;
  private final InputStream input;
  private final Optional<Keyboard> keyboard;
  private OutputForm form = OutputForm.PEOPLE;

  /**
   * A terminal.
   *
   * @param input what is piped in
   * @param keyboard empty if no person sits there: in scripts, and where results are piped
   */
  public Terminal(
      PrintWriter results, PrintWriter remarks, InputStream input, Optional<Keyboard> keyboard) {
    this.results = results;
    this.remarks = remarks;
    this.input = input;
    this.keyboard = keyboard;
  }

  /** That of this process. */
  public static Terminal ofThisProcess() {
    // From Java 22 on there is a console without a person, too, unless one asks for the old one.
    System.setProperty("jdk.console", "java.base");
    return new Terminal(
        new PrintWriter(System.out, true),
        new PrintWriter(System.err, true),
        System.in,
        Optional.ofNullable(System.console()).map(Terminal::keyboard));
  }

  private static Keyboard keyboard(Console console) {
    return new Keyboard() {
      @Override
      public String line(String question) {
        return console.readLine("%s", question);
      }

      @Override
      public char[] secret(String question) {
        return console.readPassword("%s", question);
      }
    };
  }

  public void writeFor(OutputForm chosen) {
    form = chosen;
  }

  public PrintWriter results() {
    return results;
  }

  public PrintWriter remarks() {
    return remarks;
  }

  public InputStream input() {
    return input;
  }

  /** Empty where nobody can be asked. */
  public Optional<Keyboard> keyboard() {
    return keyboard;
  }

  /** A result in both forms, of which the one that was asked for is written. */
  public void show(JsonValue json, String forPeople) {
    var text = form == OutputForm.JSON ? JsonText.pretty(json) : forPeople.stripTrailing();
    results.println(text);
  }

  /** What a person likes to know beside the result; scripts do not see it. */
  public void remark(String text) {
    if (form == OutputForm.PEOPLE) {
      remarks.println(text);
    }
  }

  /** A passing remark, which the next one overwrites; only where a person sits. */
  public void progress(String text) {
    if (form == OutputForm.PEOPLE && keyboard.isPresent()) {
      remarks.print("\r" + text + " ".repeat(Math.max(0, 60 - text.length())));
      remarks.flush();
    }
  }

  /** Ends what {@link #progress} has begun. */
  public void endProgress() {
    if (form == OutputForm.PEOPLE && keyboard.isPresent()) {
      remarks.print("\r" + " ".repeat(60) + "\r");
      remarks.flush();
    }
  }

  public void tell(Explanation explanation) {
    remarks.print(
        form == OutputForm.JSON
            ? JsonText.pretty(explanation.json()) + "\n"
            : explanation.forPeople());
    remarks.flush();
  }

  /**
   * Asks before something that cannot be undone.
   *
   * @throws Trouble if the person does not want it, or nobody can be asked
   */
  public void confirm(String question) {
    var asked = keyboard.orElseThrow(() -> Trouble.of(Reason.CONFIRMATION_NEEDED));
    var answer = asked.line(question + " " + Texts.of("confirm.choice") + " ");
    if (answer == null || !isYes(answer)) {
      throw Trouble.of(Reason.DECLINED);
    }
  }

  private static boolean isYes(String answer) {
    var given = answer.strip().toLowerCase(Locale.ROOT);
    return given.equals(Texts.of("confirm.yes")) || given.equals(Texts.of("confirm.y"));
  }
}
