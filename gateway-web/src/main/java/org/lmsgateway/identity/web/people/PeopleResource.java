package org.lmsgateway.identity.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lmsgateway.identity.Person;
import org.lmsgateway.identity.people.AccountCredentials;
import org.lmsgateway.identity.people.AccountDraft;
import org.lmsgateway.identity.people.PeopleService;
import org.lmsgateway.shared.FieldCode;
import org.lmsgateway.shared.FieldFault;
import org.lmsgateway.shared.GatewayAddress;
import org.lmsgateway.shared.Outcome.Done;
import org.lmsgateway.shared.Outcome.Rejected;
import org.lmsgateway.shared.Role;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.shared.web.json.ItemList;
import org.lmsgateway.shared.web.json.JsonMembers;
import org.lmsgateway.shared.web.json.Paging;
import org.lmsgateway.shared.web.problem.InvalidRequest;
import org.lmsgateway.shared.web.version.VersionTag;
import org.lmsgateway.tenant.Tenant;
import org.lmsgateway.tenant.TenantService;

/** People who may sign in, for automation. */
@Path("people")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "People")
public class PeopleResource {
  @Inject private PeopleService people;
  @Inject private TenantService tenants;
  @Inject private GatewayAddress gateway;

  @GET
  @Operation(
      operationId = "listPeople",
      summary = "List people",
      description = "In the order of names; the own tenant's, to operators all.")
  @APIResponse(
      responseCode = "200",
      description = "A part of the list.",
      content =
          @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "PersonList")))
  public ItemList<PersonAnswer> list(
      @QueryParam("q") String text,
      @QueryParam("cursor") String cursor,
      @QueryParam("limit") String limit) {
    return ItemList.of(people.list(text, Paging.of(cursor, limit)), PersonAnswer::of);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "addPerson",
      summary = "Add a local account",
      description = "The answer shows its password this once.")
  @RequestBody(
      required = true,
      content =
          @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "NewPerson")))
  @APIResponse(
      responseCode = "201",
      description = "Added.",
      content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "Person")))
  public Response add(JsonMembers body) {
    var draft =
        new AccountDraft(
            body.text("username"),
            body.text("name"),
            body.choice("role", Role.class),
            directory(body.text("tenant")));
    body.requireValid();
    var outcome = people.addAccount(draft);
    if (outcome instanceof Rejected<AccountCredentials> rejected) {
      throw new InvalidRequest(rejected.faults());
    }
    var answer = PersonAnswer.of(((Done<AccountCredentials>) outcome).value());
    return secret(Response.created(gateway.of("/api/v1/people/" + answer.id())), answer);
  }

  /**
   * A tenant is named by its id, as everywhere in the API; one that is none stays to be refused.
   */
  private String directory(String tenant) {
    return TenantId.parse(tenant).flatMap(tenants::find).map(Tenant::directory).orElse(tenant);
  }

  private static Response secret(Response.ResponseBuilder response, PersonAnswer answer) {
    return response.header(HttpHeaders.CACHE_CONTROL, "no-store").entity(answer).build();
  }

  @GET
  @Path("{id}")
  @Operation(operationId = "getPerson", summary = "Get a person")
  @APIResponse(
      responseCode = "200",
      description = "The person.",
      content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "Person")))
  public Response get(@PathParam("id") String id) {
    return tagged(people.find(id));
  }

  private static Response tagged(Optional<Person> found) {
    var person = found.orElseThrow(NotFoundException::new);
    return Response.ok(PersonAnswer.of(person)).tag(VersionTag.of(person)).build();
  }

  @PUT
  @Path("{id}/status")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "changePersonStatus",
      summary = "Let a person sign in, or no longer",
      description = "Who is signed in is out within a minute. Nobody switches off himself.")
  @RequestBody(
      required = true,
      content =
          @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "PersonStatus")))
  @APIResponse(
      responseCode = "200",
      description = "Changed.",
      content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "Person")))
  @APIResponse(responseCode = "404", ref = "NotFound")
  public Response change(@PathParam("id") String id, JsonMembers body) {
    var enabled = body.flag("enabled");
    body.requireValid();
    if (enabled == null) {
      throw new InvalidRequest(List.of(FieldFault.of("enabled", FieldCode.REQUIRED)));
    }
    return tagged(people.enable(id, enabled));
  }

  @POST
  @Path("{id}/password")
  @Operation(
      operationId = "resetPassword",
      summary = "Give a local account a new password",
      description = "The answer shows it this once; the old one ends.")
  @APIResponse(
      responseCode = "200",
      description = "The person with the new password.",
      content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "Person")))
  @APIResponse(responseCode = "404", ref = "NotFound")
  public Response resetPassword(@PathParam("id") String id) {
    var made = people.resetPassword(id).orElseThrow(NotFoundException::new);
    return secret(Response.ok(), PersonAnswer.of(made));
  }

  @DELETE
  @Path("{id}")
  @Operation(
      operationId = "deletePerson",
      summary = "Delete a local account",
      description = "People of a provider are switched off instead: they would come back.")
  @APIResponse(responseCode = "204", description = "Deleted.")
  public void delete(@PathParam("id") String id) {
    if (!people.deleteAccount(id)) {
      throw new NotFoundException();
    }
  }
}
