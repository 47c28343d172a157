package org.lmsgateway.launch.web.token;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;
import org.lmsgateway.shared.web.BodyLimit;
import org.lmsgateway.shared.web.problem.FaultMapper;

/** The gateway as an OAuth 2 authorization server. */
@ApplicationPath("/oauth2")
public class OAuthApplication extends Application {
  @Override
  public Set<Class<?>> getClasses() {
    return Set.of(
        TokenResource.class,
        DeviceAuthorizationResource.class,
        TokenErrorMapper.class,
        BodyLimit.class,
        FaultMapper.class);
  }
}
