package org.lmsgateway.registration.web.deletion;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lmsgateway.registration.deletion.DeletedRegistrations;
import org.lmsgateway.shared.GatewayAddress;
import org.lmsgateway.shared.web.json.ItemList;
import org.lmsgateway.shared.web.json.Paging;

/** Registrations that were deleted and can be restored, for automation. */
@Path("deleted-registrations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Registrations")
public class DeletedResource {
  @Inject private DeletedRegistrations service;
  @Inject private GatewayAddress gateway;

  @GET
  @Operation(
      operationId = "listDeletedRegistrations",
      summary = "List deleted registrations",
      description = "Those that can be restored, the latest deleted first.")
  @APIResponse(
      responseCode = "200",
      description = "A part of the list.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(ref = "DeletedRegistrationList")))
  public ItemList<DeletedAnswer> list(
      @QueryParam("cursor") String cursor, @QueryParam("limit") String limit) {
    return ItemList.of(
        service.list(Paging.of(cursor, limit)), one -> DeletedAnswer.of(one, gateway));
  }
}
