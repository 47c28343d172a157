package org.lmsgateway.teamsapp.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.shared.web.page.FileDownload;
import org.lmsgateway.shared.web.page.PageTexts;
import org.lmsgateway.shared.web.page.TenantChooser;
import org.lmsgateway.teamsapp.TeamsAppService;
import org.lmsgateway.teamsapp.TeamsPackage;
import org.lmsgateway.teamsapp.TeamsPackage.Packed;
import org.lmsgateway.teamsapp.TeamsPackage.Unpacked;
import org.lmsgateway.teamsapp.feed.FeedKind;
import org.lmsgateway.teamsapp.feed.FeedSettingsService;
import org.lmsgateway.teamsapp.feed.FeedState;
import org.lmsgateway.teamsapp.feed.FeedTrouble;

/**
 * The package of the app in Microsoft Teams, and what people are told there; an operator says of
 * which tenant.
 */
@Named
@ViewScoped
public class TeamsAppPage implements Serializable {
  private static final int STEPS = 3;

  @Inject private TeamsAppService apps;
  @Inject private FeedSettingsService feed;
  @Inject private TenantChooser tenants;

  private String tenant;
  private String shown;
  private String reason;
  private String appId;
  private boolean known;
  private List<String> kinds = new ArrayList<>();
  private String trouble;
  private String said;

  public void enter() {
    if (tenant == null || tenant.isEmpty()) {
      tenant = tenants.first();
    }
    look();
  }

  /** Shows the tenant that was chosen. */
  public void look() {
    shown = tenant;
    var outcome = pack().orElse(null);
    reason = outcome instanceof Unpacked unpacked ? unpacked.reason().name() : null;
    appId = outcome instanceof Packed packed ? packed.id() : null;
    said = null;
    show(tenant().flatMap(feed::find));
  }

  private void show(Optional<FeedState> found) {
    known = found.isPresent();
    kinds =
        new ArrayList<>(
            found.stream()
                .flatMap(one -> one.settings().kinds().stream())
                .sorted()
                .map(Enum::name)
                .toList());
    trouble = found.flatMap(FeedState::trouble).map(FeedTrouble::code).orElse(null);
  }

  private Optional<TenantId> tenant() {
    return TenantId.parse(shown);
  }

  /** Keeps what people are told. */
  public void save() {
    var wanted = kinds.stream().map(FeedKind::valueOf).collect(Collectors.toSet());
    show(tenant().flatMap(id -> feed.save(id, wanted)));
    said = known ? PageTexts.of(getClass()).get("feed.saved") : null;
  }

  private Optional<TeamsPackage> pack() {
    return tenant().flatMap(apps::pack);
  }

  /** Sends the package. */
  public void download() throws IOException {
    if (pack().orElse(null) instanceof Packed packed) {
      FileDownload.send("manifest.zip", TeamsAppResource.ZIP, packed.zip());
    }
  }

  /** Whether there is a package. */
  public boolean isReady() {
    return appId != null;
  }

  /** By which Teams knows the app; null if there is no package. */
  public String getAppId() {
    return appId;
  }

  /** The code of why there is no package; null if there is one, or no tenant is chosen. */
  public String getReason() {
    return reason;
  }

  /** How the app gets into teams, one step after the other. */
  public List<String> getSteps() {
    var texts = PageTexts.of(getClass());
    return IntStream.rangeClosed(1, STEPS).mapToObj(step -> texts.get("step." + step)).toList();
  }

  /** Whether a tenant is chosen, or goes without saying. */
  public boolean isKnown() {
    return known;
  }

  /** All that people can be told, to choose from. */
  public List<String> getAllKinds() {
    return Stream.of(FeedKind.values()).map(Enum::name).toList();
  }

  /** What people are told. */
  public List<String> getKinds() {
    return kinds;
  }

  public void setKinds(List<String> kinds) {
    this.kinds = kinds;
  }

  /** The code of why somebody could not be told; null if nothing went wrong last. */
  public String getTrouble() {
    return trouble;
  }

  /** What was done, or null. */
  public String getSaid() {
    return said;
  }

  public String getTenant() {
    return tenant;
  }

  public void setTenant(String tenant) {
    this.tenant = tenant;
  }
}
