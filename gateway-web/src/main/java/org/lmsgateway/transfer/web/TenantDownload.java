package org.lmsgateway.transfer.web;

import static org.lmsgateway.shared.json.Jsonp.JSON;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonObject;
import jakarta.json.stream.JsonGenerator;
import java.io.IOException;
import java.util.Map;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.transfer.TransferService;

/** Sends a tenant as a file. */
@Named
@RequestScoped
public class TenantDownload {
  @Inject private TransferService transfers;

  /** Does nothing for a tenant that is gone. */
  public void send(String tenant) throws IOException {
    var document = TenantId.parse(tenant).flatMap(transfers::export).map(DocumentWriter::write);
    if (document.isPresent()) {
      send(document.get());
    }
  }

  private static void send(JsonObject document) throws IOException {
    var faces = FacesContext.getCurrentInstance();
    var answer = faces.getExternalContext();
    answer.setResponseContentType("application/json");
    answer.setResponseHeader("Content-Disposition", "attachment; filename=\"tenant.json\"");
    answer.setResponseHeader("Cache-Control", "no-store");
    var pretty = JSON.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true));
    try (var writer = pretty.createWriter(answer.getResponseOutputStream())) {
      writer.write(document);
    }
    faces.responseComplete();
  }
}
