package org.lmsgateway.launch.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import org.lmsgateway.lms.frame.FrameSources;
import org.lmsgateway.tenantconfig.LaunchSettings;

/** Tells the pages, which know no settings, who else may frame them. */
@ApplicationScoped
public class FrameSourcesProducer {

  @Produces
  @Dependent
  public FrameSources frameSources(LaunchSettings settings) {
    return new FrameSources(settings.frameAncestors());
  }
}
