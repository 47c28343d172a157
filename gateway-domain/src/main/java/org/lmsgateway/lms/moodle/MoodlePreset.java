package org.lmsgateway.lms.moodle;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lmsgateway.lms.BaseField;
import org.lmsgateway.lms.DerivedAddresses;
import org.lmsgateway.lms.LmsAddresses;
import org.lmsgateway.lms.LmsBase;
import org.lmsgateway.lms.Platform;
import org.lmsgateway.lms.Preset;
import org.lmsgateway.lms.Site;
import org.lmsgateway.lms.SiteFaults;
import org.lmsgateway.shared.Outcome;

/**
 * Moodle, and what is made of it. Its issuer is its {@code wwwroot}: without a slash at the end,
 * with the folder it is installed in. All addresses are below it.
 */
public class MoodlePreset implements Preset, DerivedAddresses {

  /** Where a page of Moodle's own begins in a path; whatever is before it is the folder. */
  private static final Pattern PAGE =
      Pattern.compile(
          "/([^/]+\\.php"
              + "|(login|my|course|admin|mod|user|local|auth|enrol|report|grade|blog|calendar"
              + "|message|theme|badges|question)(?=/|$)).*$");

  @Override
  public Platform platform() {
    return Platform.MOODLE;
  }

  @Override
  public List<BaseField> asks(String environment) {
    return List.of(BaseField.SITE);
  }

  @Override
  public Outcome<LmsAddresses> derive(LmsBase base, String clientId) {
    return SiteFaults.with(
        base.site(),
        Site.folder(base.site(), PAGE),
        site ->
            LmsAddresses.below(
                site, "/mod/lti/auth.php", "/mod/lti/token.php", "/mod/lti/certs.php"));
  }

  @Override
  public LmsBase guess(LmsAddresses addresses) {
    return LmsBase.ofSite(addresses.issuer());
  }

  @Override
  public Optional<URI> description(String issuer) {
    return Optional.of(
        URI.create(issuer.replaceFirst("/$", "") + "/mod/lti/openid-configuration.php"));
  }
}
