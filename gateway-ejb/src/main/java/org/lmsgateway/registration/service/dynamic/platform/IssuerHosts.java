package org.lmsgateway.registration.service.dynamic.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import org.lmsgateway.lms.SelfRegistration;
import org.lmsgateway.tenantconfig.DynamicRegistrationSettings;

/**
 * Whether a host may speak for an issuer. Only the issuer's own may (LTI Dynamic Registration 1.0
 * §3.5.1), or else anybody could register as any LMS; what vendors do otherwise is known, and an
 * operator lists the rest.
 */
@ApplicationScoped
public class IssuerHosts {

  private Set<String> listed;

  protected IssuerHosts() {}

  @Inject
  public IssuerHosts(DynamicRegistrationSettings settings) {
    listed = settings.issuerHosts();
  }

  boolean maySpeak(String host, String issuer, SelfRegistration lms) {
    var speaker = host.toLowerCase(Locale.ROOT);
    var own = URI.create(issuer).getHost().toLowerCase(Locale.ROOT);
    return speaker.equals(own)
        || lms.mayDescribe(issuer, speaker)
        || listed.contains(own + "=" + speaker);
  }
}
