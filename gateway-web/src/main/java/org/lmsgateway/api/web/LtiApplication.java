package org.lmsgateway.api.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;
import org.lmsgateway.classteam.web.launched.ClassTeamAppResource;
import org.lmsgateway.deeplinking.web.ContentReturnResource;
import org.lmsgateway.launch.web.LaunchBodyLimit;
import org.lmsgateway.launch.web.LaunchFaultMapper;
import org.lmsgateway.launch.web.TargetLinkResource;
import org.lmsgateway.launch.web.browser.CookieCheckResource;
import org.lmsgateway.registration.web.ToolFileResource;
import org.lmsgateway.registration.web.ToolKeysResource;
import org.lmsgateway.registration.web.dynamic.RegisterResource;
import org.lmsgateway.shared.web.view.FacesPageWriter;

/** What LMSs, and people sent by them, come to. */
@ApplicationPath("/lti")
public class LtiApplication extends Application {
  @Override
  public Set<Class<?>> getClasses() {
    return Set.of(
        CookieCheckResource.class,
        TargetLinkResource.class,
        ContentReturnResource.class,
        ClassTeamAppResource.class,
        ToolKeysResource.class,
        RegisterResource.class,
        ToolFileResource.class,
        LaunchBodyLimit.class,
        LaunchFaultMapper.class,
        FacesPageWriter.class);
  }
}
