package org.lmsgateway.launch.web.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.annotation.JsonbNillable;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lmsgateway.launch.count.DailyCount;
import org.lmsgateway.launch.count.LaunchStatistics;
import org.lmsgateway.launch.refusal.LaunchReason;
import org.lmsgateway.shared.FieldCode;
import org.lmsgateway.shared.FieldFault;
import org.lmsgateway.shared.web.json.ItemList;
import org.lmsgateway.shared.web.problem.InvalidRequest;

/** How many launches ended how, for automation. */
@Path("launch-statistics")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Launches")
public class LaunchStatisticsResource {
  private static final int USUAL_DAYS = 30;

  @Inject private LaunchStatistics statistics;
  @Inject private Clock clock;

  /**
   * How many launches of a day ended in one way.
   *
   * @param reason null for those that were accepted
   */
  @JsonbNillable
  @JsonbPropertyOrder({"day", "reason", "launches"})
  public record Answer(LocalDate day, LaunchReason reason, long launches) {
    static Answer of(DailyCount count) {
      return new Answer(count.day(), count.reason().orElse(null), count.launches());
    }
  }

  @GET
  @Operation(
      operationId = "getLaunchStatistics",
      summary = "Count launches",
      description =
          "By day (UTC) and outcome, in the order of days, from the day given or of the last 30 days: the own tenant's; to operators, the whole gateway's.")
  @APIResponse(
      responseCode = "200",
      description = "The counts.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(ref = "LaunchStatistics")))
  public ItemList<Answer> since(@QueryParam("since") String since) {
    return new ItemList<>(statistics.since(day(since)).stream().map(Answer::of).toList(), null);
  }

  private LocalDate day(String text) {
    try {
      return text == null || text.isBlank()
          ? LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(USUAL_DAYS - 1L)
          : LocalDate.parse(text.strip());
    } catch (DateTimeParseException e) {
      var fault = new FieldFault("since", FieldCode.MALFORMED, "2026-01-31");
      throw new InvalidRequest(List.of(fault));
    }
  }
}
