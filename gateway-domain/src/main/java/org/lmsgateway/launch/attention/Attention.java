package org.lmsgateway.launch.attention;

import java.util.List;
import org.lmsgateway.app.AppId;
import org.lmsgateway.registration.RegistrationId;

/**
 * What wants to be looked at; each list holds the first few and may be empty.
 *
 * @param waiting registrations that an admin has to confirm
 * @param incomplete registrations from which nothing can be launched yet
 * @param keySetsFailing registrations whose launches of the last day failed for the key set of the
 *     LMS, and have not worked since
 * @param noticesFailing apps that have not taken a notice of an LMS for some minutes
 * @param tenantsPending names of tenants that wait for an operator; for operators only
 */
public record Attention(
    List<Registered> waiting,
    List<Registered> incomplete,
    List<Registered> keySetsFailing,
    List<FailingApp> noticesFailing,
    List<String> tenantsPending) {

  /** So many of each are looked for; one more than is shown, to know whether there are more. */
  public static final int MOST = 6;

  /** For those who see nothing. */
  public static final Attention NONE =
      new Attention(List.of(), List.of(), List.of(), List.of(), List.of());

  public Attention {
    waiting = List.copyOf(waiting);
    incomplete = List.copyOf(incomplete);
    keySetsFailing = List.copyOf(keySetsFailing);
    noticesFailing = List.copyOf(noticesFailing);
    tenantsPending = List.copyOf(tenantsPending);
  }

  /** A registration by its name. */
  public record Registered(RegistrationId id, String name) {}

  /** An app by its name. */
  public record FailingApp(AppId id, String name) {}

  public boolean isEmpty() {
    return waiting.isEmpty()
        && incomplete.isEmpty()
        && keySetsFailing.isEmpty()
        && noticesFailing.isEmpty()
        && tenantsPending.isEmpty();
  }
}
