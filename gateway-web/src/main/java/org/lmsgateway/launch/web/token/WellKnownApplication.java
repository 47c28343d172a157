package org.lmsgateway.launch.web.token;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;
import org.lmsgateway.keys.web.PublicKeysResource;
import org.lmsgateway.shared.web.problem.FaultMapper;

/** What others may find out about the gateway without being told (RFC 8615). */
@ApplicationPath("/.well-known")
public class WellKnownApplication extends Application {
  @Override
  public Set<Class<?>> getClasses() {
    return Set.of(PublicKeysResource.class, ServerMetadataResource.class, FaultMapper.class);
  }
}
