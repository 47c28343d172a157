package org.lmsgateway.transfer.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.lmsgateway.app.web.AppRequest;
import org.lmsgateway.registration.RegistrationDraft;
import org.lmsgateway.registration.web.RegistrationRequest;
import org.lmsgateway.shared.FieldCode;
import org.lmsgateway.shared.FieldFault;
import org.lmsgateway.shared.web.json.JsonMembers;
import org.lmsgateway.shared.web.problem.InvalidRequest;
import org.lmsgateway.transfer.TenantDocument;
import org.lmsgateway.transfer.TransferFault;

/**
 * Reads a document as strictly as every other body: its apps and registrations are those that the
 * API takes one by one. Every fault has its place.
 */
final class DocumentReader {
  private final List<TransferFault> faults = new ArrayList<>();

  private TenantDocument document;

  private DocumentReader() {}

  static DocumentReader read(JsonMembers body) {
    var reader = new DocumentReader();
    reader.readAll(body);
    return reader;
  }

  List<TransferFault> faults() {
    return faults;
  }

  /** Only to be asked if there are no faults. */
  TenantDocument document() {
    return document;
  }

  private void readAll(JsonMembers body) {
    var version = body.number("version");
    var tenant = part(body, "tenant");
    var policies = part(body, "policies");
    var name = tenant.map(one -> one.text("name")).orElse(null);
    var domain = tenant.map(one -> one.text("domain")).orElse(null);
    var persons = policies.map(one -> one.flag("personsInLaunches")).orElse(null);
    tenant.ifPresent(one -> end("/tenant", one));
    policies.ifPresent(one -> end("/policies", one));
    var apps = entries(body, "apps", DocumentReader::app);
    var registrations = entries(body, "registrations", DocumentReader::registration);
    end("", body);
    if (version == null) {
      faults.add(new TransferFault("/version", FieldCode.REQUIRED, ""));
    } else if (version.stripTrailingZeros().intValue() != TenantDocument.VERSION) {
      var known = Integer.toString(TenantDocument.VERSION);
      faults.add(new TransferFault("/version", FieldCode.NOT_ONE_OF, known));
    }
    document = new TenantDocument(name, domain, persons, apps, registrations);
  }

  private static Optional<JsonMembers> part(JsonMembers body, String name) {
    return Optional.ofNullable(body.object(name));
  }

  private void end(String pointer, JsonMembers members) {
    collect(pointer, members::requireValid);
  }

  private void collect(String pointer, Runnable reading) {
    try {
      reading.run();
    } catch (InvalidRequest invalid) {
      invalid.faults().forEach(fault -> faults.add(TransferFault.in(pointer, fault)));
    }
  }

  /** Empty if the document has no such section. */
  private <T> Optional<List<T>> entries(
      JsonMembers body, String name, Function<JsonMembers, T> read) {
    var listed = body.list(name);
    if (listed == null) {
      return Optional.empty();
    }
    var entries = new ArrayList<T>();
    for (var i = 0; i < listed.size(); i++) {
      var members = listed.get(i);
      collect("/" + name + "/" + i, () -> entries.add(read.apply(members)));
    }
    return Optional.of(entries);
  }

  private static TenantDocument.Entry app(JsonMembers members) {
    var key = members.text("key");
    var draft = AppRequest.read(members);
    requireNoTenant(draft.tenant());
    return new TenantDocument.Entry(key, draft);
  }

  private static RegistrationDraft registration(JsonMembers members) {
    var draft = RegistrationRequest.read(members);
    requireNoTenant(draft.tenant());
    return draft;
  }

  /** It is the one that the document is applied to. */
  private static void requireNoTenant(String tenant) {
    if (tenant != null) {
      throw new InvalidRequest(List.of(FieldFault.of("tenant", FieldCode.UNKNOWN_MEMBER)));
    }
  }
}
