package org.lmsgateway.commandline.command;

import static org.lmsgateway.commandline.terminal.JsonText.JSON;

import java.util.List;
import java.util.concurrent.Callable;
import org.lmsgateway.commandline.api.Shown;
import org.lmsgateway.commandline.api.Template;
import org.lmsgateway.commandline.api.Things;
import org.lmsgateway.commandline.terminal.Exit;
import org.lmsgateway.commandline.terminal.Reason;
import org.lmsgateway.commandline.terminal.Texts;
import org.lmsgateway.commandline.terminal.Trouble;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Deletes a thing, after it was shown which. */
@Command(name = "delete")
public final class DeleteCommand implements Callable<Exit> {
  private final Run run;

  @Parameters(paramLabel = "KIND NAME", arity = "2..*", descriptionKey = "words")
  private List<String> words;

  @Option(names = {"-y", "--yes"})
  private boolean yes;

  public DeleteCommand(Run run) {
    this.run = run;
  }

  @Override
  public Exit call() {
    var gateway = run.connected();
    var things = new Things(gateway);
    var path = things.path(template(things), words);
    var thing = gateway.find(path);
    if (thing.status() == 404) {
      throw Trouble.of(Reason.NAME_UNKNOWN, String.join(" ", words));
    }
    if (!yes) {
      thing.body().ifPresent(body -> run.terminal().remark(Shown.of(body)));
      run.terminal().confirm(Texts.of("delete.question"));
    }
    gateway.delete(path);
    run.terminal()
        .show(JSON.createObjectBuilder().add("deleted", path).build(), Texts.of("delete.done"));
    return Exit.DONE;
  }

  private Template template(Things things) {
    return things
        .api()
        .find("delete", words)
        .orElseThrow(() -> Trouble.of(Reason.KIND_NOT_DELETED, words.get(0)));
  }
}
