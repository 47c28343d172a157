package org.lmsgateway.teamsapp.service.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.lmsgateway.microsoft.service.call.GraphAnswer;
import org.lmsgateway.microsoft.service.call.GraphBatches;
import org.lmsgateway.microsoft.service.call.GraphOutcome.Done;
import org.lmsgateway.microsoft.service.call.GraphOutcome.Refused;
import org.lmsgateway.microsoft.service.graph.GraphActivities;
import org.lmsgateway.shared.GatewayAddress;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.task.TaskResult;
import org.lmsgateway.task.service.RepeatedTask;
import org.lmsgateway.task.service.TaskProgress;
import org.lmsgateway.teamsapp.feed.FeedKind;
import org.lmsgateway.teamsapp.service.feed.FeedQueue.Fate;

/**
 * Tells people what was written down for them, twenty with one call. A node that dies between
 * sending and writing that down sends it again, and Teams shows it once: it has the same chain.
 */
@ApplicationScoped
public class FeedTask implements RepeatedTask {

  private FeedEntry entry;
  private FeedQueue queue;
  private GraphActivities activities;
  private GatewayAddress gateway;

  protected FeedTask() {}

  @Inject
  public FeedTask(
      FeedEntry entry, FeedQueue queue, GraphActivities activities, GatewayAddress gateway) {
    this.entry = entry;
    this.queue = queue;
    this.activities = activities;
    this.gateway = gateway;
  }

  @Override
  public String name() {
    return "teams-feed";
  }

  @Override
  public Duration every() {
    return Duration.ofMinutes(5);
  }

  /** Tenants that want it; none where Teams could not have the app. */
  @Override
  public List<Optional<TenantId>> owners() {
    return gateway.isHttps()
        ? entry.wanting(EnumSet.allOf(FeedKind.class)).stream().map(Optional::of).toList()
        : List.of();
  }

  @Override
  public TaskResult run(Optional<TenantId> owner, TaskProgress progress) {
    var tenant = owner.orElseThrow();
    var sum = new FeedSum();
    for (var more = true; more && !sum.isHopeless(); ) {
      var waiting = queue.next(tenant, GraphBatches.MOST);
      tell(tenant, waiting.messages(), sum);
      more = waiting.more();
      progress.at(sum.seen(), sum.seen() + (more ? GraphBatches.MOST : 0));
    }
    if (sum.saysSomething()) {
      queue.note(tenant, sum.trouble());
    }
    return sum.result();
  }

  private void tell(TenantId tenant, List<FeedMessage> messages, FeedSum sum) {
    if (messages.isEmpty()) {
      return;
    }
    var outcome = activities.send(tenant, messages.stream().map(FeedMessage::activity).toList());
    if (outcome instanceof Refused<List<GraphAnswer>> refused) {
      messages.forEach(message -> queue.settle(message.id(), Fate.BUSY));
      sum.stopped(refused.reason());
      return;
    }
    var answers = ((Done<List<GraphAnswer>>) outcome).value();
    for (var index = 0; index < answers.size(); index++) {
      queue.settle(messages.get(index).id(), sum.count(answers.get(index)));
    }
  }
}
