package org.lmsgateway.launch;

import java.time.Duration;
import org.lmsgateway.app.AppId;

/** The third step: an app swaps its one-time code for the launch. */
public interface HandOffService {

  /** How long a code lives. */
  Duration CODE_LIFE = Duration.ofSeconds(60);

  /**
   * Swaps a code, once. What was swapped is forgotten by the gateway at once.
   *
   * @param app the app, which has proved its secret or is built in
   */
  SwapOutcome swap(AppId app, String code);
}
