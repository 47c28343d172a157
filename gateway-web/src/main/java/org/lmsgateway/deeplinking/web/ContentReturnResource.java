package org.lmsgateway.deeplinking.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.Map;
import org.lmsgateway.deeplinking.ContentReturn;
import org.lmsgateway.deeplinking.DeepLinkingService;
import org.lmsgateway.lms.web.LmsFrames;
import org.lmsgateway.shared.web.view.FacesPage;

/** The page that takes what an app has chosen to the LMS (Deep Linking 2.0 §4.3: by form POST). */
@Path("deep-linking/{code}")
@RequestScoped
@Produces(FacesPage.HTML)
public class ContentReturnResource {
  @Inject private DeepLinkingService service;
  @Inject private LmsFrames frames;
  @Context private HttpServletResponse answer;

  @GET
  public Response take(@PathParam("code") String code) {
    return service.take(code).map(this::post).orElseGet(this::over);
  }

  private Response post(ContentReturn content) {
    frames.allow(content.framedBy(), answer);
    return page(
        Status.OK,
        "/WEB-INF/deeplinking/return.xhtml",
        Map.of("action", content.address().toString(), "response", content.response()));
  }

  private Response over() {
    return page(Status.GONE, "/WEB-INF/deeplinking/over.xhtml", Map.of());
  }

  private static Response page(Status status, String view, Map<String, Object> model) {
    return Response.status(status)
        .type(FacesPage.HTML)
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .entity(new FacesPage(view, model))
        .build();
  }
}
