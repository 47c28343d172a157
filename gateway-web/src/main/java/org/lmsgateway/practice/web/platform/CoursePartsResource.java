package org.lmsgateway.practice.web.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.Map;
import org.lmsgateway.shared.web.view.FacesPage;

/**
 * The parts of the course page that apps change, for its script. A page of their own, because the
 * course page keeps state for each time that it is read.
 */
@Path("course-parts")
@RequestScoped
public class CoursePartsResource {

  @GET
  @Produces(FacesPage.HTML)
  public FacesPage parts() {
    return new FacesPage("/WEB-INF/practice/parts.xhtml", Map.of());
  }
}
