package org.lmsgateway.registration.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lmsgateway.registration.Registration;
import org.lmsgateway.registration.RegistrationId;
import org.lmsgateway.registration.RegistrationOutcome;
import org.lmsgateway.registration.RegistrationService;
import org.lmsgateway.registration.list.RegistrationList;
import org.lmsgateway.shared.FieldCode;
import org.lmsgateway.shared.FieldFault;
import org.lmsgateway.shared.GatewayAddress;
import org.lmsgateway.shared.web.json.ItemList;
import org.lmsgateway.shared.web.json.JsonMembers;
import org.lmsgateway.shared.web.json.Paging;
import org.lmsgateway.shared.web.problem.Problem;
import org.lmsgateway.shared.web.problem.Problems;
import org.lmsgateway.shared.web.version.VersionTag;
import org.lmsgateway.tenant.web.TenantProblems;

/** Registrations, for automation. */
@Path("registrations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Registrations")
public class RegistrationsResource {
  @Inject private RegistrationService registrations;
  @Inject private RegistrationList list;
  @Inject private Problems problems;
  @Inject private GatewayAddress gateway;

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "register",
      summary = "Register an LMS",
      description = "The answer holds the addresses to be entered in the LMS.")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(ref = "NewRegistration")))
  @APIResponse(
      responseCode = "201",
      description = "Saved; INCOMPLETE while a deployment or an app is missing.",
      content =
          @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "Registration")))
  @APIResponse(responseCode = "409", ref = "Conflict")
  public Response register(JsonMembers body) {
    return answer(
        registrations.register(RegistrationRequest.read(body)),
        registration ->
            tagged(
                Response.created(gateway.of("/api/v1/registrations/" + registration.id().value())),
                registration));
  }

  @GET
  @Operation(
      operationId = "listRegistrations",
      summary = "List registrations",
      description = "In the order of names unless sort says otherwise; all parameters apply.")
  @APIResponse(
      responseCode = "200",
      description = "A part of the list.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(ref = "RegistrationList")))
  public ItemList<RegistrationAnswer> list(
      @BeanParam RegistrationSearch search,
      @QueryParam("cursor") String cursor,
      @QueryParam("limit") String limit) {
    return ItemList.of(
        list.search(search.query(), Paging.of(cursor, limit)),
        listed -> RegistrationAnswer.of(listed.registration(), gateway));
  }

  @GET
  @Path("{id}")
  @Operation(operationId = "getRegistration", summary = "Get a registration")
  @APIResponse(
      responseCode = "200",
      description = "The registration.",
      content =
          @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "Registration")))
  public Response get(@PathParam("id") String id) {
    return tagged(Response.ok(), registrations.find(known(id)).orElseThrow(NotFoundException::new));
  }

  @PUT
  @Path("{id}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "replaceRegistration",
      summary = "Replace a registration",
      description = "Its tenant stays as it is.")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(ref = "NewRegistration")))
  @APIResponse(
      responseCode = "200",
      description = "Saved.",
      content =
          @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "Registration")))
  @APIResponse(responseCode = "409", ref = "Conflict")
  public Response replace(@PathParam("id") String id, JsonMembers body) {
    var outcome = registrations.change(known(id), RegistrationRequest.read(body));
    return answer(outcome, registration -> tagged(Response.ok(), registration));
  }

  @DELETE
  @Path("{id}")
  @Operation(
      operationId = "deleteRegistration",
      summary = "Delete a registration",
      description = "Its launches stay in the log.")
  @APIResponse(responseCode = "204", description = "Deleted.")
  public void delete(@PathParam("id") String id) {
    if (!registrations.delete(known(id))) {
      throw new NotFoundException();
    }
  }

  private static RegistrationId known(String id) {
    return RegistrationId.parse(id).orElseThrow(NotFoundException::new);
  }

  private Response tagged(Response.ResponseBuilder response, Registration registration) {
    return response
        .tag(VersionTag.of(registration))
        .entity(RegistrationAnswer.of(registration, gateway))
        .build();
  }

  private Response answer(RegistrationOutcome outcome, Function<Registration, Response> success) {
    if (outcome instanceof RegistrationOutcome.Saved saved) {
      return success.apply(saved.registration());
    }
    if (outcome instanceof RegistrationOutcome.Rejected rejected) {
      return problems.of(Problem.of(status(rejected.faults()), rejected.faults()));
    }
    if (outcome instanceof RegistrationOutcome.TenantRefused refused) {
      return problems.of(TenantProblems.of(refused.reason()));
    }
    throw new NotFoundException();
  }

  /** A conflict only if nothing else is wrong. */
  private static int status(List<FieldFault> faults) {
    return faults.stream().allMatch(fault -> fault.code() == FieldCode.DUPLICATE_CLIENT)
        ? 409
        : 400;
  }
}
