package org.lmsgateway.alert;

import java.util.List;
import java.util.Objects;

/**
 * Where a tenant's admins are told alerts.
 *
 * @param recipients mail addresses; may be empty
 * @param hookUrl null for no web hook
 * @param hookSecret what signs for the hook; only when it was just made, else null
 */
public record AlertSettings(
    List<String> recipients, String language, String hookUrl, String hookSecret) {
  public AlertSettings {
    recipients = List.copyOf(recipients);
    Objects.requireNonNull(language, "letters are in a language");
  }

  public static AlertSettings of(AlertSubscription subscription, String hookSecret) {
    return new AlertSettings(
        subscription.recipients(),
        subscription.language(),
        subscription.hook().map(Object::toString).orElse(null),
        hookSecret);
  }

  /** Without the secret, so that it cannot reach a log. */
  @Override
  public String toString() {
    return "AlertSettings[" + recipients.size() + " recipients, " + hookUrl + "]";
  }
}
