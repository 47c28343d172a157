package org.lmsgateway.practice.web.platform;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;
import org.lmsgateway.shared.web.view.FacesPageWriter;

/** The practice LMS's own addresses; they begin with its issuer. */
@ApplicationPath("/practice/lms")
public class PracticeApplication extends Application {

  @Override
  public Set<Class<?>> getClasses() {
    return Set.of(
        PracticeLmsResource.class,
        MembersResource.class,
        GroupsResource.class,
        LineItemsResource.class,
        ScoresResource.class,
        ResultsResource.class,
        CoursePartsResource.class,
        FacesPageWriter.class);
  }
}
