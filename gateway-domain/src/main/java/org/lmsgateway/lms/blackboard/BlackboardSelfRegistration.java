package org.lmsgateway.lms.blackboard;

import java.util.Set;
import org.lmsgateway.lms.LmsAddresses;
import org.lmsgateway.lms.LmsBase;
import org.lmsgateway.lms.Platform;
import org.lmsgateway.lms.SelfRegistration;
import org.lmsgateway.shared.Outcome;

/**
 * Blackboard. Its developer portal describes itself with the portal's address as issuer and a key
 * set that signs nothing; the issuer of launches is another, the key set that of the application.
 */
public final class BlackboardSelfRegistration implements SelfRegistration {

  private static final String ISSUER = "https://blackboard.com";
  private static final String PORTAL = "developer.blackboard.com";

  @Override
  public Platform platform() {
    return Platform.BLACKBOARD;
  }

  @Override
  public Set<String> families() {
    return Set.of("blackboardlearn", "blackboard");
  }

  @Override
  public String issuer(String described) {
    return described.equals("https://" + PORTAL) ? ISSUER : described;
  }

  @Override
  public boolean mayDescribe(String issuer, String host) {
    return issuer.equals(ISSUER) && host.equals(PORTAL);
  }

  @Override
  public LmsAddresses mended(LmsAddresses described, String clientId) {
    return described.issuer().equals(ISSUER)
            && new BlackboardPreset().derive(LmsBase.NONE, clientId)
                instanceof Outcome.Done<LmsAddresses> preset
        ? preset.value()
        : described;
  }
}
