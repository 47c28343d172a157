package org.lmsgateway.lms.sakai;

import static org.lmsgateway.lms.SiteFaults.missingOr;

import java.util.List;
import org.lmsgateway.lms.BaseField;
import org.lmsgateway.lms.DerivedAddresses;
import org.lmsgateway.lms.LmsAddresses;
import org.lmsgateway.lms.LmsBase;
import org.lmsgateway.lms.Platform;
import org.lmsgateway.lms.Preset;
import org.lmsgateway.lms.Site;
import org.lmsgateway.lms.SiteFaults;
import org.lmsgateway.lms.ToolId;
import org.lmsgateway.shared.FieldCode;
import org.lmsgateway.shared.Outcome;

/** Sakai. Its token address ends with the tool's id. */
public final class SakaiPreset implements Preset, DerivedAddresses {

  @Override
  public Platform platform() {
    return Platform.SAKAI;
  }

  @Override
  public List<BaseField> asks(String environment) {
    return List.of(BaseField.SITE, BaseField.TOOL_ID);
  }

  @Override
  public Outcome<LmsAddresses> derive(LmsBase base, String clientId) {
    var tool = ToolId.read(base.toolId());
    var site = Site.root(base.site());
    if (site.isPresent() && tool.isEmpty()) {
      return SiteFaults.rejected(
          missingOr(BaseField.TOOL_ID, base.toolId(), FieldCode.MALFORMED, "12"));
    }
    return SiteFaults.with(
        base.site(),
        site,
        found ->
            LmsAddresses.below(
                found,
                "/imsoidc/lti13/oidc_auth",
                "/imsblis/lti13/token/" + tool.orElseThrow(),
                "/imsblis/lti13/keyset"));
  }

  @Override
  public LmsBase guess(LmsAddresses addresses) {
    return new LmsBase(
        null, addresses.issuer(), ToolId.read(addresses.token().toString()).orElse(null));
  }
}
