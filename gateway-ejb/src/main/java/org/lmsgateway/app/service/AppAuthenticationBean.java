package org.lmsgateway.app.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lmsgateway.app.App;
import org.lmsgateway.app.AppId;
import org.lmsgateway.app.proof.AppAuthentication;
import org.lmsgateway.app.proof.AppProof;
import org.lmsgateway.app.proof.AppProof.Proved;
import org.lmsgateway.app.proof.AppProof.Refused;
import org.lmsgateway.keys.GatewayTokens;
import org.lmsgateway.keys.SecretBox;
import org.lmsgateway.keys.assertion.AssertionFault;
import org.lmsgateway.keys.assertion.AssertionProofs;
import org.lmsgateway.keys.assertion.ClientKeySet;
import org.lmsgateway.shared.GatewayAddress;

/** Lets apps prove themselves. An app has one way to do so: its keys, or else its secret. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AppAuthenticationBean implements AppAuthentication {

  private static final Duration LIFE = Duration.ofMinutes(15);

  private final AppRepository apps;
  private final AssertionProofs proofs;
  private final SecretBox secrets;
  private final GatewayTokens tokens;
  private final GatewayAddress address;
  private final Clock clock;

  public AppAuthenticationBean() {
    this(null, null, null, null, null, null);
  }

  @Inject
  public AppAuthenticationBean(
      AppRepository apps,
      AssertionProofs proofs,
      SecretBox secrets,
      GatewayTokens tokens,
      GatewayAddress address,
      Clock clock) {
    this.apps = apps;
    this.proofs = proofs;
    this.secrets = secrets;
    this.tokens = tokens;
    this.address = address;
    this.clock = clock;
  }

  @Override
  public Optional<App> bySecret(String clientId, String clientSecret) {
    return AppId.parse(clientId)
        .flatMap(apps::find)
        .filter(app -> app.keySet().isEmpty())
        .filter(app -> hasSecret(app, clientSecret));
  }

  private boolean hasSecret(App app, String secret) {
    return app.secretHashes(clock.instant()).stream()
        .anyMatch(hash -> secrets.matches(secret, hash));
  }

  @Override
  public AppProof byAssertion(String assertion) {
    var subject = proofs.subject(assertion);
    if (subject.isEmpty()) {
      return new Refused(AssertionFault.MALFORMED);
    }
    return subject
        .flatMap(AppId::parse)
        .flatMap(apps::find)
        .flatMap(app -> app.keySet().map(keys -> proof(assertion, app, keys)))
        .orElseGet(() -> new Refused(AssertionFault.CLIENT_UNKNOWN));
  }

  private AppProof proof(String assertion, App app, ClientKeySet keys) {
    return proofs
        .fault(assertion, app.id().value(), keys)
        .<AppProof>map(Refused::new)
        .orElseGet(() -> new Proved(app));
  }

  @Override
  public AppToken token(App app) {
    Map<String, Object> claims = new HashMap<>();
    claims.put("sub", app.id().value());
    claims.put("upn", app.id().value());
    claims.put("groups", List.of("app"));
    claims.put("token_use", "app");
    claims.put("app", app.id().value());
    app.tenant().ifPresent(tenant -> claims.put("tenant", tenant.value()));
    return new AppToken(tokens.issue(address.toString(), LIFE, claims), LIFE);
  }
}
