package org.lmsgateway.microsoft.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lmsgateway.microsoft.MicrosoftConnections;
import org.lmsgateway.microsoft.MicrosoftFeature;
import org.lmsgateway.microsoft.SetupScript;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.shared.web.page.FileDownload;

/** The script that registers the application, for the features that are wanted. */
@Named
@ViewScoped
public class MicrosoftScript implements Serializable {

  @Inject private MicrosoftConnections connections;

  private List<String> features =
      List.of(MicrosoftFeature.TEAMS.name(), MicrosoftFeature.MATCH_USERS.name());

  /** Sends the script for a tool as a file; nothing where there is no such tenant. */
  public void download(String tenant, String tool) throws IOException {
    var wanted = features.stream().map(MicrosoftFeature::valueOf).collect(Collectors.toSet());
    var script = SetupScript.valueOf(tool);
    var text = TenantId.parse(tenant).flatMap(id -> connections.script(id, script, wanted));
    if (text.isPresent()) {
      var content = text.get().getBytes(StandardCharsets.UTF_8);
      FileDownload.send(script.file(), "text/plain; charset=UTF-8", content);
    }
  }

  /** All that can be wanted, to choose from. */
  public List<String> getAllFeatures() {
    return Stream.of(MicrosoftFeature.values()).map(Enum::name).toList();
  }

  public List<String> getFeatures() {
    return features;
  }

  public void setFeatures(List<String> features) {
    this.features = features;
  }
}
