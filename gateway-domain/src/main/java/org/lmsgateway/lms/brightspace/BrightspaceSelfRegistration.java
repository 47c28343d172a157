package org.lmsgateway.lms.brightspace;

import java.util.Set;
import org.lmsgateway.lms.LmsAddresses;
import org.lmsgateway.lms.LmsBase;
import org.lmsgateway.lms.Platform;
import org.lmsgateway.lms.SelfRegistration;
import org.lmsgateway.shared.Outcome;

/** Brightspace. Its token endpoint demands an audience that its description need not tell. */
public final class BrightspaceSelfRegistration implements SelfRegistration {

  @Override
  public Platform platform() {
    return Platform.BRIGHTSPACE;
  }

  @Override
  public Set<String> families() {
    return Set.of("desire2learn", "d2l", "brightspace");
  }

  @Override
  public LmsAddresses mended(LmsAddresses described, String clientId) {
    var preset = new BrightspacePreset().derive(LmsBase.ofSite(described.issuer()), clientId);
    return preset instanceof Outcome.Done<LmsAddresses> done
            && done.value().token().equals(described.token())
        ? new LmsAddresses(
            described.issuer(),
            described.authorization(),
            described.token(),
            described.keyset(),
            done.value().tokenAudience())
        : described;
  }
}
