package org.lmsgateway.classteam.web.launched;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.Map;
import java.util.Optional;
import org.lmsgateway.classteam.ClassTeamApp;
import org.lmsgateway.classteam.ClassTeamApp.Entry;
import org.lmsgateway.classteam.LaunchedTeam;
import org.lmsgateway.launch.refusal.Refusal;
import org.lmsgateway.lms.web.LmsFrames;
import org.lmsgateway.shared.web.language.PageLanguage;
import org.lmsgateway.shared.web.view.FacesPage;

/**
 * Shows somebody who has launched the app the team of their course. A form that brings the ticket
 * of the page before needs no other proof: only that page has it, so no other site can send one.
 */
@Path("class-team")
@RequestScoped
@Produces(FacesPage.HTML)
public class ClassTeamAppResource {
  @Inject private ClassTeamApp app;
  @Inject private LmsFrames frames;
  @Inject private PageLanguage languages;
  @Context private HttpServletRequest request;
  @Context private HttpServletResponse response;

  @GET
  public Response enter(@QueryParam("code") String code) {
    if (code == null || code.isBlank()) {
      return over(Status.OK, "direct", "");
    }
    var entry = app.enter(code);
    if (entry instanceof Entry.Entered entered) {
      return page(entered.team());
    }
    return refused(((Entry.Refused) entry).refusal());
  }

  private Response refused(Refusal refusal) {
    frames.allow(refusal.framedBy(), response);
    var status = Status.fromStatusCode(refusal.reason().page().status());
    return over(status, "code", refusal.reference());
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response act(
      @FormParam("ticket") String ticket,
      @FormParam("action") String action,
      @FormParam("team") String team) {
    return done(ticket, action == null ? "" : action, team)
        .map(this::page)
        .orElseGet(() -> over(Status.GONE, "over", ""));
  }

  private Optional<LaunchedTeam> done(String ticket, String action, String team) {
    return switch (action) {
      case "create" -> app.create(ticket);
      case "choose" -> app.choose(ticket);
      case "connect" -> app.connect(ticket, team);
      default -> app.look(ticket);
    };
  }

  private Response page(LaunchedTeam team) {
    frames.allow(team.framedBy(), response);
    PageLanguage.launchedIn(request, team.locale());
    var view = new LaunchedTeamView(team, languages.of(request).locale());
    return page(Status.OK, "/WEB-INF/classteam/team.xhtml", Map.of("view", view));
  }

  private static Response over(Status status, String why, String reference) {
    return page(
        status, "/WEB-INF/classteam/over.xhtml", Map.of("why", why, "reference", reference));
  }

  private static Response page(Status status, String view, Map<String, Object> model) {
    return Response.status(status)
        .type(FacesPage.HTML)
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .entity(new FacesPage(view, model))
        .build();
  }
}
