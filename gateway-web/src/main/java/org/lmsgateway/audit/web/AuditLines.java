package org.lmsgateway.audit.web;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.lmsgateway.audit.AuditEvent;
import org.lmsgateway.shared.Page;
import org.lmsgateway.shared.PageRequest;

/**
 * Writes events, one on each line, page after page until there are no more, so that no more than a
 * page is ever in memory. Each line has the cursor after it: who is cut off goes on there.
 */
final class AuditLines implements StreamingOutput {
  static final String MEDIA_TYPE = "application/x-ndjson";

  private static final Jsonb JSON = JsonbBuilder.create();

  private final Page<AuditEvent> first;
  private final Function<PageRequest, Page<AuditEvent>> pageAt;
  private final AuditTenants tenants;

  AuditLines(
      Page<AuditEvent> first,
      Function<PageRequest, Page<AuditEvent>> pageAt,
      AuditTenants tenants) {
    this.first = first;
    this.pageAt = pageAt;
    this.tenants = tenants;
  }

  @Override
  public void write(OutputStream output) throws IOException {
    var page = first;
    while (!page.items().isEmpty()) {
      var names = tenants.names(page.items());
      for (var event : page.items()) {
        var line = JSON.toJson(AuditAnswer.of(event, names)) + "\n";
        output.write(line.getBytes(StandardCharsets.UTF_8));
      }
      output.flush();
      page = pageAt.apply(new PageRequest(page.next(), PageRequest.MAX_LIMIT));
    }
  }
}
