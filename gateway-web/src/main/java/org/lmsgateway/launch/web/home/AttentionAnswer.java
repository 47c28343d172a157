package org.lmsgateway.launch.web.home;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;
import org.lmsgateway.launch.attention.Attention;

/** What wants to be looked at, as the API shows it; each list holds the first few. */
@JsonbPropertyOrder({"waiting", "incomplete", "keySetsFailing", "noticesFailing", "tenantsPending"})
public record AttentionAnswer(
    List<Named> waiting,
    List<Named> incomplete,
    List<Named> keySetsFailing,
    List<Named> noticesFailing,
    List<String> tenantsPending) {

  /** A thing by its id and name. */
  @JsonbPropertyOrder({"id", "name"})
  public record Named(String id, String name) {}

  static AttentionAnswer of(Attention attention) {
    return new AttentionAnswer(
        registrations(attention.waiting()),
        registrations(attention.incomplete()),
        registrations(attention.keySetsFailing()),
        attention.noticesFailing().stream()
            .map(app -> new Named(app.id().value(), app.name()))
            .toList(),
        attention.tenantsPending());
  }

  private static List<Named> registrations(List<Attention.Registered> some) {
    return some.stream().map(one -> new Named(one.id().value(), one.name())).toList();
  }
}
