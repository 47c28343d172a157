package org.lmsgateway.identity.service.bearer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lmsgateway.identity.access.TokenRefusal;
import org.lmsgateway.identity.service.provider.TokenSignature;
import org.lmsgateway.shared.GatewayAddress;
import org.lmsgateway.shared.service.Claims;
import org.lmsgateway.tenantconfig.oidc.OidcSettings;

/**
 * Checks the claims of a provider's token for the API (MicroProfile JWT 2.1 §5): times, the
 * audience and who calls. The audience is the gateway's own: whoever gets a token of a person for
 * something else must not call the gateway with it.
 */
@ApplicationScoped
public class ApiClaims {

  private static final Duration LEEWAY = Duration.ofSeconds(60);

  private OidcSettings settings;
  private GatewayAddress address;
  private Clock clock;

  protected ApiClaims() {}

  @Inject
  public ApiClaims(OidcSettings settings, GatewayAddress address, Clock clock) {
    this.settings = settings;
    this.address = address;
    this.clock = clock;
  }

  /** What is wrong; empty if nothing is. */
  Optional<TokenRefusal> fault(TokenSignature.Signed signed) {
    var claims = new Claims(signed.claims());
    if (!claims.text("iss").equals(Optional.of(signed.issuer()))) {
      return Optional.of(TokenRefusal.TOKEN_ISSUER_UNKNOWN);
    }
    if (!isTimely(claims, clock.instant())) {
      return Optional.of(TokenRefusal.TOKEN_EXPIRED);
    }
    if (!isForUs(claims)) {
      return Optional.of(TokenRefusal.TOKEN_AUDIENCE_MISMATCH);
    }
    return signed.directory() != null || claims.filled("sub").isPresent()
        ? Optional.empty()
        : Optional.of(TokenRefusal.TOKEN_SUBJECT_MISSING);
  }

  private static boolean isTimely(Claims claims, Instant now) {
    var expiry = claims.time("exp");
    var future =
        Stream.of("nbf", "iat")
            .flatMap(name -> claims.time(name).stream())
            .anyMatch(time -> time.isAfter(now.plus(LEEWAY)));
    return expiry.isPresent() && expiry.get().plus(LEEWAY).isAfter(now) && !future;
  }

  private boolean isForUs(Claims claims) {
    List<?> audience =
        claims.text("aud").<List<?>>map(List::of).or(() -> claims.list("aud")).orElse(List.of());
    return audience.contains(settings.apiAudience().orElseGet(address::toString));
  }
}
