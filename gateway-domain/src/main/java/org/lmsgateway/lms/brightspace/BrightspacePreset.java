package org.lmsgateway.lms.brightspace;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lmsgateway.lms.BaseField;
import org.lmsgateway.lms.DerivedAddresses;
import org.lmsgateway.lms.HostedByVendor;
import org.lmsgateway.lms.LmsAddresses;
import org.lmsgateway.lms.LmsBase;
import org.lmsgateway.lms.Platform;
import org.lmsgateway.lms.Preset;
import org.lmsgateway.lms.Site;
import org.lmsgateway.lms.SiteFaults;
import org.lmsgateway.shared.FieldCode;
import org.lmsgateway.shared.FieldFault;
import org.lmsgateway.shared.Outcome;

/**
 * Brightspace, of D2L. People sign in at the school's host; tokens for services come from one host
 * for all schools, which demands an audience of its own, as one string.
 */
public final class BrightspacePreset implements Preset, DerivedAddresses, HostedByVendor {

  private static final URI TOKEN = URI.create("https://auth.brightspace.com/core/connect/token");
  private static final String AUDIENCE = "https://api.brightspace.com/auth/token";

  /** Hosts of D2L's own that no school is at. */
  private static final Set<String> NOT_A_SCHOOL =
      Set.of("auth.brightspace.com", "api.brightspace.com", "community.brightspace.com");

  @Override
  public Platform platform() {
    return Platform.BRIGHTSPACE;
  }

  @Override
  public Set<String> domains() {
    return Set.of("brightspace.com", "desire2learn.com");
  }

  @Override
  public List<BaseField> asks(String environment) {
    return List.of(BaseField.SITE);
  }

  @Override
  public Outcome<LmsAddresses> derive(LmsBase base, String clientId) {
    var site = Site.root(base.site());
    return site.filter(found -> NOT_A_SCHOOL.contains(found.getHost())).isPresent()
        ? SiteFaults.rejected(
            new FieldFault(
                BaseField.SITE.member(),
                FieldCode.SITE_OF_VENDOR,
                "https://your-school.brightspace.com"))
        : derive(base, site);
  }

  private static Outcome<LmsAddresses> derive(LmsBase base, Optional<URI> site) {
    return SiteFaults.with(
        base.site(),
        site,
        found ->
            new LmsAddresses(
                found.toString(),
                URI.create(found + "/d2l/lti/authenticate"),
                TOKEN,
                URI.create(found + "/d2l/.well-known/jwks"),
                AUDIENCE));
  }

  @Override
  public LmsBase guess(LmsAddresses addresses) {
    return LmsBase.ofSite(addresses.issuer());
  }
}
