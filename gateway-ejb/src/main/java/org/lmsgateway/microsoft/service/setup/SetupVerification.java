package org.lmsgateway.microsoft.service.setup;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lmsgateway.microsoft.MicrosoftPermission;
import org.lmsgateway.microsoft.PermissionCheck;
import org.lmsgateway.microsoft.SetupCheck;
import org.lmsgateway.microsoft.service.call.GraphAccess;
import org.lmsgateway.microsoft.service.call.GraphAnswer;
import org.lmsgateway.microsoft.service.call.GraphCalls;
import org.lmsgateway.microsoft.service.call.GraphOutcome.Done;
import org.lmsgateway.microsoft.service.call.GraphOutcome.Refused;
import org.lmsgateway.microsoft.service.call.GraphRequest;
import org.lmsgateway.microsoft.service.call.GraphTokens;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.shared.service.Claims;
import org.lmsgateway.shared.service.JsonMaps;

/**
 * Signs in as the application and reads what it may do from the new token: the directory writes it
 * into the claim {@code roles}, and to read it there takes no permission. The token came from the
 * directory itself over TLS, and nothing but what admins are shown depends on what is read.
 */
@ApplicationScoped
public class SetupVerification {

  private GraphTokens tokens;
  private GraphCalls calls;
  private MicrosoftConnectionEntry entry;
  private Clock clock;

  protected SetupVerification() {}

  @Inject
  public SetupVerification(
      GraphTokens tokens, GraphCalls calls, MicrosoftConnectionEntry entry, Clock clock) {
    this.tokens = tokens;
    this.calls = calls;
    this.entry = entry;
    this.clock = clock;
  }

  /**
   * What was found.
   *
   * @param version of the connection that Microsoft was asked by
   * @param oneDrive the address; empty if it cannot be told
   */
  public record Finding(long version, Optional<Instant> consentedAt, Optional<String> oneDrive) {}

  SetupCheck verify(TenantId tenant) {
    var outcome = tokens.fresh(tenant);
    if (outcome instanceof Refused<GraphAccess> refused) {
      return SetupCheck.refused(refused.reason(), refused.detail());
    }
    var access = ((Done<GraphAccess>) outcome).value();
    var granted = granted(access.token());
    var check = new SetupCheck(Optional.empty(), "", permissions(granted));
    var now = Optional.of(clock.instant()).filter(time -> check.isConsented());
    entry.verified(tenant, new Finding(access.version(), now, oneDrive(tenant, granted)));
    return check;
  }

  private static Set<String> granted(String token) {
    var parts = token.split("\\.");
    try {
      var claims =
          new String(Base64.getUrlDecoder().decode(parts[Math.min(1, parts.length - 1)]), UTF_8);
      return JsonMaps.readObject(claims)
          .map(Claims::new)
          .flatMap(found -> found.list("roles"))
          .map(roles -> roles.stream().map(String::valueOf).collect(Collectors.toSet()))
          .orElse(Set.of());
    } catch (IllegalArgumentException e) {
      return Set.of();
    }
  }

  private static List<PermissionCheck> permissions(Collection<String> granted) {
    return Stream.of(MicrosoftPermission.values())
        .map(permission -> permission.check(granted))
        .toList();
  }

  private Optional<String> oneDrive(TenantId tenant, Collection<String> granted) {
    if (MicrosoftPermission.FIND_ONEDRIVE.check(granted).by().isEmpty()) {
      return Optional.empty();
    }
    return calls.send(tenant, GraphRequest.get("/organization?$select=verifiedDomains"))
            instanceof Done<GraphAnswer> done
        ? initialDomain(done.value().body()).flatMap(OneDriveAddress::of)
        : Optional.empty();
  }

  private static Optional<String> initialDomain(JsonObject answer) {
    return objects(answer, "value")
        .flatMap(organisation -> objects(organisation, "verifiedDomains"))
        .filter(domain -> domain.getBoolean("isInitial", false))
        .map(domain -> domain.getString("name", ""))
        .findFirst();
  }

  private static Stream<JsonObject> objects(JsonObject parent, String name) {
    return parent.get(name) instanceof JsonArray array
        ? array.stream().filter(JsonObject.class::isInstance).map(JsonObject.class::cast)
        : Stream.empty();
  }
}
