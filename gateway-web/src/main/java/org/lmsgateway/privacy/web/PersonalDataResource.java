package org.lmsgateway.privacy.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.function.BiFunction;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lmsgateway.privacy.PrivacyService;
import org.lmsgateway.shared.Outcome;
import org.lmsgateway.shared.Outcome.Done;
import org.lmsgateway.shared.Outcome.Rejected;
import org.lmsgateway.shared.web.json.JsonMembers;
import org.lmsgateway.shared.web.problem.InvalidRequest;

/** Personal data, for automation. The person is in the body, as addresses end up in logs. */
@Path("personal-data")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Personal data")
public class PersonalDataResource {
  @Inject private PrivacyService privacy;

  @GET
  @Operation(
      operationId = "listPersonalDataKinds",
      summary = "List what is kept about people",
      description =
          "What, for how long, by which setting, and whether it is found by a person's id.")
  @APIResponse(
      responseCode = "200",
      description = "All kinds.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(ref = "PersonalDataKindList")))
  public KindList kinds() {
    return new KindList(privacy.kinds().stream().map(KindAnswer::of).toList());
  }

  @POST
  @Path("export")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "exportPersonalData",
      summary = "Export one person's data",
      description =
          "What the gateway keeps about one person of a tenant, as far as it can be found.")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(ref = "PersonOfTenant")))
  @APIResponse(
      responseCode = "200",
      description = "What there is; perhaps nothing.",
      content =
          @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "PersonalData")))
  public PersonalDataAnswer export(JsonMembers body) {
    return PersonalDataAnswer.of(ask(body, privacy::export));
  }

  @POST
  @Path("erasure")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "erasePersonalData",
      summary = "Erase one person's data",
      description =
          "Removes what the gateway keeps about one person of a tenant. It cannot be undone.")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(ref = "PersonOfTenant")))
  @APIResponse(
      responseCode = "200",
      description = "How many things were removed.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(ref = "ErasedPersonalData")))
  public ErasedAnswer erase(JsonMembers body) {
    return new ErasedAnswer(ask(body, privacy::erase));
  }

  private static <T> T ask(JsonMembers body, BiFunction<String, String, Outcome<T>> service) {
    var tenant = body.text("tenant");
    var person = body.text("person");
    body.requireValid();
    var outcome = service.apply(tenant, person);
    if (outcome instanceof Rejected<T> rejected) {
      throw new InvalidRequest(rejected.faults());
    }
    return ((Done<T>) outcome).value();
  }
}
