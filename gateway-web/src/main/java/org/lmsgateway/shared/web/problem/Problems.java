package org.lmsgateway.shared.web.problem;

import static org.lmsgateway.shared.json.Jsonp.JSON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.util.List;
import java.util.Map;
import org.lmsgateway.shared.FieldFault;
import org.lmsgateway.shared.GatewayAddress;

/** Makes answers of problems: documents of type {@code application/problem+json}. */
@ApplicationScoped
public class Problems {
  public static final String MEDIA_TYPE = "application/problem+json";

  @Inject private GatewayAddress gateway;
  @Inject private HttpServletRequest request;

  /** The answer, to which headers may be added. */
  public ResponseBuilder answer(Problem problem) {
    return Response.status(problem.status())
        .type(MEDIA_TYPE)
        .header("Cache-Control", "no-store")
        .entity(document(problem, ProblemTexts.preferredBy(request)));
  }

  public Response of(Problem problem) {
    return answer(problem).build();
  }

  /** The document of a refusal that comes when the answer has begun already. */
  public JsonObject document(RefusedRequest refused) {
    return document(refused.problem(), ProblemTexts.preferredBy(request));
  }

  /** The document itself, for answers that no resource gives. */
  public JsonObject document(Problem problem, ProblemTexts texts) {
    var document =
        JSON.createObjectBuilder()
            .add("type", gateway.of("/problems/" + problem.code().kind()).toString())
            .add("title", texts.title(problem))
            .add("status", problem.status())
            .add("detail", texts.detail(problem))
            .add("code", problem.code().name())
            .add("cause", texts.cause(problem))
            .add("fix", texts.fix(problem));
    if (!problem.faults().isEmpty()) {
      document.add("errors", errors(problem.faults(), texts));
    }
    document.addAll(JSON.createObjectBuilder(problem.extensions()));
    return document.build();
  }

  private static JsonArray errors(List<FieldFault> faults, ProblemTexts texts) {
    var errors = JSON.createArrayBuilder();
    for (var fault : faults) {
      errors.add(
          JSON.createObjectBuilder(
              Map.of(
                  "field", fault.field(),
                  "code", fault.code().name(),
                  "message", texts.message(fault))));
    }
    return errors.build();
  }
}
