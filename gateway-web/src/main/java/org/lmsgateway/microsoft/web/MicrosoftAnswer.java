package org.lmsgateway.microsoft.web;

import java.net.URI;
import org.lmsgateway.microsoft.MicrosoftState;

/** A connection, as the API tells it. */
public record MicrosoftAnswer(
    String cloud,
    String directory,
    String clientId,
    String signIn,
    String secretExpiresOn,
    String certificate,
    String endsAt,
    String consentedAt,
    String oneDrive,
    String consentUrl) {

  static MicrosoftAnswer of(MicrosoftState state, URI consent) {
    return new MicrosoftAnswer(
        state.cloud().name(),
        state.directory(),
        state.clientId(),
        state.signIn().name(),
        text(state.secretExpiresOn()),
        state.certificate(),
        text(state.endsAt()),
        text(state.consentedAt()),
        state.oneDrive(),
        text(consent));
  }

  private static String text(Object value) {
    return value == null ? null : value.toString();
  }
}
