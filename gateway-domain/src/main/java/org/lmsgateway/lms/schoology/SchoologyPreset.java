package org.lmsgateway.lms.schoology;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lmsgateway.lms.BaseField;
import org.lmsgateway.lms.DerivedAddresses;
import org.lmsgateway.lms.HostedByVendor;
import org.lmsgateway.lms.LmsAddresses;
import org.lmsgateway.lms.LmsBase;
import org.lmsgateway.lms.PagesElsewhere;
import org.lmsgateway.lms.Platform;
import org.lmsgateway.lms.Preset;
import org.lmsgateway.shared.Outcome;
import org.lmsgateway.shared.Outcome.Done;

/** Schoology. All schools share issuer and addresses. */
public final class SchoologyPreset
    implements Preset, DerivedAddresses, HostedByVendor, PagesElsewhere {

  private static final String SERVICE = "https://lti-service.svc.schoology.com/lti-service";

  private static final LmsAddresses ADDRESSES =
      new LmsAddresses(
          "https://schoology.schoology.com",
          URI.create(SERVICE + "/authorize-redirect"),
          URI.create(SERVICE + "/access-token"),
          URI.create(SERVICE + "/.well-known/jwks"),
          null);

  @Override
  public Platform platform() {
    return Platform.SCHOOLOGY;
  }

  @Override
  public Set<String> domains() {
    return Set.of("schoology.com");
  }

  @Override
  public List<BaseField> asks(String environment) {
    return List.of();
  }

  @Override
  public Outcome<LmsAddresses> derive(LmsBase base, String clientId) {
    return new Done<>(ADDRESSES);
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
