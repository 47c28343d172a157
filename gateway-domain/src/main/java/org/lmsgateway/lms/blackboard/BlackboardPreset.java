package org.lmsgateway.lms.blackboard;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.lmsgateway.keys.SignatureAlgorithm;
import org.lmsgateway.lms.BaseField;
import org.lmsgateway.lms.DerivedAddresses;
import org.lmsgateway.lms.HostedByVendor;
import org.lmsgateway.lms.LmsAddresses;
import org.lmsgateway.lms.LmsBase;
import org.lmsgateway.lms.PagesElsewhere;
import org.lmsgateway.lms.Platform;
import org.lmsgateway.lms.Preset;
import org.lmsgateway.lms.SiteFaults;
import org.lmsgateway.shared.FieldCode;
import org.lmsgateway.shared.FieldFault;
import org.lmsgateway.shared.Outcome;
import org.lmsgateway.shared.Outcome.Done;

/**
 * Blackboard Learn. One issuer and one client for all its schools, which the deployment id tells
 * apart; the key set is that of the client, called application there.
 */
public final class BlackboardPreset
    implements Preset, DerivedAddresses, HostedByVendor, PagesElsewhere {

  private static final String ISSUER = "https://blackboard.com";
  private static final String PORTAL = "https://developer.blackboard.com/api/v1";
  private static final Pattern APPLICATION = Pattern.compile("[0-9A-Za-z._-]+");

  @Override
  public Platform platform() {
    return Platform.BLACKBOARD;
  }

  @Override
  public Set<String> domains() {
    return Set.of("blackboard.com");
  }

  /** Each application chooses one of the two. */
  @Override
  public Set<SignatureAlgorithm> signatureAlgorithms() {
    return Set.of(SignatureAlgorithm.RS256, SignatureAlgorithm.RS512);
  }

  /** Placements that belong to the system or to administration have none. */
  @Override
  public boolean alwaysNamesResourceLink() {
    return false;
  }

  @Override
  public List<BaseField> asks(String environment) {
    return List.of();
  }

  @Override
  public Outcome<LmsAddresses> derive(LmsBase base, String clientId) {
    if (clientId == null || clientId.isBlank()) {
      return SiteFaults.rejected(FieldFault.of("clientId", FieldCode.REQUIRED));
    }
    var application = clientId.strip();
    return APPLICATION.matcher(application).matches()
        ? new Done<>(addresses(application))
        : SiteFaults.rejected(new FieldFault("clientId", FieldCode.MALFORMED, "application ID"));
  }

  private static LmsAddresses addresses(String application) {
    return new LmsAddresses(
        ISSUER,
        URI.create(PORTAL + "/gateway/oidcauth"),
        URI.create(PORTAL + "/gateway/oauth2/jwttoken"),
        URI.create(PORTAL + "/management/applications/" + application + "/jwks.json"),
        null);
  }

  @Override
  public LmsBase guess(LmsAddresses addresses) {
    return LmsBase.NONE;
  }

  @Override
  public Optional<URI> description(String issuer) {
    return Optional.empty();
  }
}
