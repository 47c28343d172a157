package org.lmsgateway.notice.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;
import org.lmsgateway.shared.web.problem.FaultMapper;

/** Where LMSs send notices. */
@ApplicationPath("/lti/notices")
public class NoticeApplication extends Application {
  @Override
  public Set<Class<?>> getClasses() {
    return Set.of(NoticeInboxResource.class, NoticeBodyLimit.class, FaultMapper.class);
  }
}
