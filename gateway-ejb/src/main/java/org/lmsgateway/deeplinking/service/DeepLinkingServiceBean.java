package org.lmsgateway.deeplinking.service;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lmsgateway.course.ContentRequest;
import org.lmsgateway.course.CourseOutcome;
import org.lmsgateway.course.CourseOutcome.Refused;
import org.lmsgateway.course.CourseRefusal;
import org.lmsgateway.deeplinking.ContentChoice;
import org.lmsgateway.deeplinking.ContentReturn;
import org.lmsgateway.deeplinking.ContentTicket;
import org.lmsgateway.deeplinking.DeepLinkingService;
import org.lmsgateway.keys.SecretBox;
import org.lmsgateway.shared.AppCaller;
import org.lmsgateway.shared.CallerContext;
import org.lmsgateway.shared.GatewayAddress;
import org.lmsgateway.shared.service.Claims;
import org.lmsgateway.shared.service.JsonMaps;

/**
 * Takes content from apps. It lies in the database encrypted, the choice under the code that only
 * the browser gets.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DeepLinkingServiceBean implements DeepLinkingService {

  private final ContentEntry entry;
  private final ContentItems items;
  private final ContentResponse response;
  private final SecretBox secrets;
  private final CallerContext callers;
  private final GatewayAddress gateway;

  public DeepLinkingServiceBean() {
    this(null, null, null, null, null, null);
  }

  @Inject
  public DeepLinkingServiceBean(
      ContentEntry entry,
      ContentItems items,
      ContentResponse response,
      SecretBox secrets,
      CallerContext callers,
      GatewayAddress gateway) {
    this.entry = entry;
    this.items = items;
    this.response = response;
    this.secrets = secrets;
    this.callers = callers;
    this.gateway = gateway;
  }

  @Override
  @RolesAllowed(AppCaller.ROLE)
  public CourseOutcome<ContentTicket> choose(ContentChoice choice) {
    return callers
        .app()
        .flatMap(this::asked)
        .map(
            request -> items.read(request, choice.items()).map(read -> keep(request, choice, read)))
        .orElseGet(() -> Refused.of(CourseRefusal.NO_CONTENT_ASKED, ""));
  }

  private Optional<ContentRequest> asked(AppCaller caller) {
    return caller
        .ofLaunch()
        .flatMap(entry::find)
        .filter(request -> request.app().value().equals(caller.app()));
  }

  private ContentTicket keep(
      ContentRequest request, ContentChoice choice, List<Map<String, Object>> read) {
    Map<String, Object> content = new LinkedHashMap<>();
    content.put("items", read);
    choice.message().ifPresent(text -> content.put("message", text));
    choice.log().ifPresent(text -> content.put("log", text));
    choice.errorMessage().ifPresent(text -> content.put("errorMessage", text));
    choice.errorLog().ifPresent(text -> content.put("errorLog", text));
    var code = secrets.newSecret();
    entry.choose(
        request.launchId(), secrets.hash(code), secrets.lock(code, JsonMaps.write(content)));
    return new ContentTicket(gateway.of("/lti/deep-linking/" + code), TICKET_LIFE);
  }

  @Override
  @PermitAll
  public Optional<ContentReturn> take(String code) {
    return entry.take(secrets.hash(code)).flatMap(request -> response(request, code));
  }

  private Optional<ContentReturn> response(ContentRequest request, String code) {
    return request
        .content()
        .flatMap(content -> secrets.unlock(code, content))
        .map(json -> new Claims(JsonMaps.read(json)))
        .flatMap(chosen -> response.sign(request, chosen));
  }
}
