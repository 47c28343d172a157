package org.lmsgateway.commandline.command;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.lmsgateway.commandline.api.Listing;
import org.lmsgateway.commandline.api.Shown;
import org.lmsgateway.commandline.api.Template;
import org.lmsgateway.commandline.api.Things;
import org.lmsgateway.commandline.gateway.Gateway;
import org.lmsgateway.commandline.terminal.Exit;
import org.lmsgateway.commandline.terminal.Reason;
import org.lmsgateway.commandline.terminal.Texts;
import org.lmsgateway.commandline.terminal.Trouble;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows things, or the kinds of things that there are. */
@Command(name = "get")
public final class GetCommand implements Callable<Exit> {
  private final Run run;

  @Parameters(paramLabel = "KIND [NAME]", arity = "0..*", descriptionKey = "words")
  private List<String> words = List.of();

  @Option(names = "--filter", paramLabel = "NAME=VALUE")
  private Map<String, String> filters = Map.of();

  @Option(names = "--columns", paramLabel = "NAME", split = ",")
  private List<String> columns = List.of();

  @Option(names = "--limit", paramLabel = "NUMBER")
  private int limit = 50;

  @Option(names = "--all")
  private boolean all;

  public GetCommand(Run run) {
    this.run = run;
  }

  @Override
  public Exit call() {
    var gateway = run.connected();
    var things = new Things(gateway);
    if (words.isEmpty()) {
      var kinds = things.api().kinds();
      run.terminal().show(Shown.array(kinds), String.join("\n", kinds));
      return Exit.DONE;
    }
    var template = things.api().find("get", words);
    if (template.isPresent()) {
      show(gateway, things, template.get());
    } else {
      show(inList(things));
    }
    return Exit.DONE;
  }

  private void show(Gateway gateway, Things things, Template template) {
    var path = things.path(template, words);
    if (!things.api().takes(template, "limit")) {
      var answer = gateway.find(path);
      if (answer.status() == 404) {
        throw Trouble.of(Reason.NAME_UNKNOWN, String.join(" ", words));
      }
      show(answer.required().json());
      return;
    }
    var listing = Listing.first(gateway, path, filters, all ? Integer.MAX_VALUE : limit);
    run.terminal().show(Shown.array(listing.items()), Shown.table(columns, listing.items()));
    if (!listing.isWhole()) {
      run.terminal().remark(Texts.of("get.more", limit));
    }
  }

  private void show(JsonObject thing) {
    run.terminal().show(thing, Shown.of(thing));
  }

  /** A thing that has no address of its own, but is in a list. */
  private JsonObject inList(Things things) {
    var list = words.subList(0, words.size() - 1);
    if (list.isEmpty() || things.api().find("get", list).isEmpty()) {
      throw Trouble.of(Reason.KIND_UNKNOWN, words.get(0), kinds(things));
    }
    return things
        .find(list, words.get(words.size() - 1))
        .orElseThrow(() -> Trouble.of(Reason.NAME_UNKNOWN, String.join(" ", words)));
  }

  private static String kinds(Things things) {
    return String.join(", ", things.api().kinds());
  }
}
