package org.lmsgateway.api.web;

import jakarta.ws.rs.core.HttpHeaders;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.parameters.Parameter.In;
import org.eclipse.microprofile.openapi.models.tags.Tag;
import org.lmsgateway.shared.PageRequest;
import org.lmsgateway.shared.web.SiteArea;

/**
 * Completes the document at {@code /openapi}. The server makes operations from the annotations of
 * the resources, schemas come from {@code META-INF/openapi.json}; this takes out what nobody has
 * described (addresses for browsers, schemas of Java types), and adds what holds for all
 * operations.
 */
public class ApiDescription implements OASFilter {
  private static final String API = "/api/";

  /** What has a version. */
  private static final Pattern VERSIONED =
      Pattern.compile(
          "/api/v1/((registrations|apps)/\\{id}|api-clients/\\{id}(/keys)?|people/\\{id}(/status)?"
              + "|tenants/\\{id}(/status|/policy|/remote-access|/microsoft|/class-team-settings)?)");

  /** The problems by status that every operation of the API can answer with. */
  private static final Map<String, String> EVERYWHERE =
      Map.of("401", "NotAuthenticated", "403", "AccessDenied", "500", "InternalFault");

  @Override
  public void filterOpenAPI(OpenAPI document) {
    var paths = document.getPaths();
    for (var path : Map.copyOf(paths.getPathItems()).entrySet()) {
      var operations = path.getValue().getOperations().values();
      if (operations.stream().allMatch(operation -> operation.getSummary() == null)) {
        paths.removePathItem(path.getKey());
      }
      operations.forEach(operation -> complete(operation, path.getKey()));
      addKey(path.getValue().getPOST(), path.getKey());
      addCondition(path.getValue().getPUT(), path.getKey());
      addCondition(path.getValue().getDELETE(), path.getKey());
    }
    var components = document.getComponents();
    for (var schema : Map.copyOf(components.getSchemas()).entrySet()) {
      if (schema.getValue().getDescription() == null) {
        components.removeSchema(schema.getKey());
      }
    }
    document.setTags(withoutRepetition(document.getTags()));
  }

  /** Security is said here: the server has no way to say that an operation needs none. */
  private static void complete(Operation operation, String path) {
    if (!path.startsWith(API)) {
      return;
    }
    if (SiteArea.of(path) == SiteArea.API) {
      operation.addSecurityRequirement(
          OASFactory.createSecurityRequirement().addScheme(ApiApplication.ACCESS_TOKEN));
      EVERYWHERE.forEach((status, name) -> add(operation, status, name));
    }
    var parameters =
        operation.getParameters() == null ? List.<Parameter>of() : operation.getParameters();
    parameters.forEach(ApiDescription::describe);
    if (operation.getRequestBody() != null
        || parameters.stream().anyMatch(p -> p.getIn() == In.QUERY)) {
      add(operation, "400", "Malformed");
    }
    if (path.endsWith("}")) {
      add(operation, "404", "NotFound");
    }
  }

  /** Requests that change something are done once by their key. */
  private static void addKey(Operation post, String path) {
    if (post != null && path.startsWith(API) && !IdempotencyFilter.ASKING.matcher(path).matches()) {
      post.addParameter(
          OASFactory.createParameter()
              .name(IdempotencyFilter.HEADER)
              .in(In.HEADER)
              .description(
                  "A key of the client's choice, such as a UUID: the same request with the same key"
                      + " is done once, and answered the same for 24 hours. The key with another"
                      + " request is refused (422, IDEMPOTENCY_KEY_REUSED), and so is a request that"
                      + " is still being done (409, IDEMPOTENCY_KEY_IN_USE). What was refused is not"
                      + " remembered.")
              .schema(OASFactory.createSchema().type(SchemaType.STRING).maxLength(255))
              .example("8e03978e-40d5-43e8-bc93-6894a57f9324"));
    }
  }

  /** Answers about one thing have a tag, on which its changes may depend. */
  private static void addCondition(Operation change, String path) {
    if (change != null && VERSIONED.matcher(path).matches()) {
      add(change, "412", "VersionOutdated");
      change.addParameter(
          OASFactory.createParameter()
              .name(HttpHeaders.IF_MATCH)
              .in(In.HEADER)
              .description(
                  "The ETag of the answer that the change is made from: if it was changed since,"
                      + " nothing happens (412, VERSION_OUTDATED).")
              .schema(OASFactory.createSchema().type(SchemaType.STRING))
              .example("\"7.3f0d7c1e-52a4-4c0b-9c8e-6f2b7d1a9e55\""));
    }
  }

  private static void add(Operation operation, String status, String response) {
    operation.getResponses().addAPIResponse(status, OASFactory.createAPIResponse().ref(response));
  }

  private static void describe(Parameter parameter) {
    switch (parameter.getName()) {
      case "cursor" ->
          parameter.setDescription("The member next of the part before; none at first.");
      case "after" ->
          parameter.setDescription(
              "The member cursor of the last line that was read; none at first.");
      case "from" -> describe(parameter, "Only from this time on, in UTC.", "2026-03-01T00:00:00Z");
      case "until" -> describe(parameter, "Only before this time, in UTC.", "2026-04-01T00:00:00Z");
      case "to" ->
          describe(
              parameter, "Only to the end of this day, or before this time, in UTC.", "2026-03-31");
      case "q" ->
          describe(
              parameter,
              "Only with this in any case: registrations in name, issuer or client id, others in the"
                  + " name.",
              "moodle");
      case "since" -> describe(parameter, "The first day, in UTC.", "2026-03-01");
      case "platform" -> describe(parameter, "Only of this platform.", "moodle");
      case "status" ->
          describe(
              parameter,
              "Only with this status. Registrations: active, incomplete, waiting, disabled, or blocked"
                  + " with their tenant. Tenants: pending, active, blocked.",
              "active");
      case "sort" ->
          describe(
              parameter,
              "The order: name, platform, status, changed or last_launch; with - the other way"
                  + " round.",
              "-last_launch");
      case "reference" ->
          describe(parameter, "Only the launch with this reference number.", "K7M2-PQ4X");
      case "outcome" ->
          describe(parameter, "Only with this outcome: ACCEPTED or REFUSED.", "REFUSED");
      case "reason" -> describe(parameter, "Only refused for this reason.", "SIGNATURE_INVALID");
      case "registration" ->
          describe(
              parameter,
              "Only of the registration with this id.",
              "3f0d7c1e-52a4-4c0b-9c8e-6f2b7d1a9e55");
      case "app" -> describe(parameter, "Only to the app with this id.", "launch-inspector");
      case "tenant" ->
          describe(
              parameter,
              "The id of a tenant; of a list, only what is that tenant's.",
              "7c1d2a90-8f43-4e57-b1f6-0d9a3c5e2b18");
      case "person" ->
          parameter.setDescription("Only by this actor, or by those whose name begins so.");
      case "action" -> parameter.setDescription("Only with this action, such as CHANGED.");
      case "subjectType" ->
          parameter.setDescription("Only about things of this kind, such as registration.");
      case "subject" ->
          parameter.setDescription("Only about the thing with this id, or whose name begins so.");
      case "role" ->
          parameter.setDescription("Only members with this role: Learner, or the role's URI.");
      case "link" ->
          parameter.setDescription("Only members who can open the resource link with this id.");
      case "prune" ->
          parameter.setDescription("Whether what the document does not have is deleted.");
      case "limit" ->
          parameter
              .description("How many items at the most.")
              .schema(
                  OASFactory.createSchema()
                      .type(SchemaType.INTEGER)
                      .minimum(BigDecimal.ONE)
                      .maximum(BigDecimal.valueOf(PageRequest.MAX_LIMIT)));
      default -> parameter.setDescription("The id.");
    }
  }

  private static void describe(Parameter parameter, String description, String example) {
    parameter.description(description).example(example);
  }

  /** The server adds a tag again for each resource that has it. */
  private static List<Tag> withoutRepetition(List<Tag> tags) {
    var byName = new LinkedHashMap<String, Tag>();
    tags.forEach(tag -> byName.putIfAbsent(tag.getName(), tag));
    return List.copyOf(byName.values());
  }
}
