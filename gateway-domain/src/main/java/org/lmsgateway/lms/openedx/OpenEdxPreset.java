package org.lmsgateway.lms.openedx;

import static org.lmsgateway.lms.SiteFaults.missingOr;

import java.util.List;
import org.lmsgateway.lms.BaseField;
import org.lmsgateway.lms.DerivedAddresses;
import org.lmsgateway.lms.LmsAddresses;
import org.lmsgateway.lms.LmsBase;
import org.lmsgateway.lms.PagesElsewhere;
import org.lmsgateway.lms.Platform;
import org.lmsgateway.lms.Preset;
import org.lmsgateway.lms.Site;
import org.lmsgateway.lms.SiteFaults;
import org.lmsgateway.lms.ToolId;
import org.lmsgateway.shared.FieldCode;
import org.lmsgateway.shared.Outcome;

/**
 * Open edX. Each LTI component has token and key set addresses of its own, that end with its id.
 */
public final class OpenEdxPreset implements Preset, DerivedAddresses, PagesElsewhere {

  private static final String SERVICE = "/api/lti_consumer/v1";

  @Override
  public Platform platform() {
    return Platform.OPEN_EDX;
  }

  @Override
  public List<BaseField> asks(String environment) {
    return List.of(BaseField.SITE, BaseField.TOOL_ID);
  }

  @Override
  public Outcome<LmsAddresses> derive(LmsBase base, String clientId) {
    var block = ToolId.read(base.toolId());
    var site = Site.root(base.site());
    if (site.isPresent() && block.isEmpty()) {
      return SiteFaults.rejected(
          missingOr(
              BaseField.TOOL_ID,
              base.toolId(),
              FieldCode.MALFORMED,
              "0b8a7e4e-5f0c-4d53-9a3e-2f4d1c9b7a60"));
    }
    return SiteFaults.with(
        base.site(),
        site,
        found ->
            LmsAddresses.below(
                found,
                SERVICE + "/launch/",
                SERVICE + "/token/" + block.orElseThrow(),
                SERVICE + "/public_keysets/" + block.orElseThrow()));
  }

  @Override
  public LmsBase guess(LmsAddresses addresses) {
    return new LmsBase(
        null, addresses.issuer(), ToolId.read(addresses.keyset().toString()).orElse(null));
  }
}
