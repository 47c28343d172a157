package org.lmsgateway.diagnosis.service;

import java.util.Optional;
import java.util.function.Supplier;
import org.lmsgateway.diagnosis.Check;
import org.lmsgateway.diagnosis.CheckResult;
import org.lmsgateway.diagnosis.DiagnosisCode;
import org.lmsgateway.identity.provider.SignInReason;
import org.lmsgateway.identity.service.provider.ClientTrial;
import org.lmsgateway.identity.service.provider.known.Discovery;
import org.lmsgateway.identity.service.provider.known.Provider;
import org.lmsgateway.identity.service.provider.known.ProviderDocument;
import org.lmsgateway.identity.service.provider.known.RefusedSignIn;
import org.lmsgateway.registration.connection.Verdict;
import org.lmsgateway.shared.TenantId;

/** One look at a provider, of which each check takes its part. They come in their order. */
final class ProviderLook {

  private final Supplier<Optional<Provider>> wanted;
  private final Discovery discovery;
  private final ClientTrial trial;
  private Optional<Provider> provider;
  private ProviderDocument document;
  private RefusedSignIn fault;

  ProviderLook(Supplier<Optional<Provider>> wanted, Discovery discovery, ClientTrial trial) {
    this.wanted = wanted;
    this.discovery = discovery;
    this.trial = trial;
  }

  CheckResult reached() {
    provider = wanted.get();
    provider.ifPresent(this::fetch);
    if (fault != null && fault.reason() == SignInReason.PROVIDER_UNREACHABLE) {
      return silent(Check.IDENTITY_PROVIDER, fault);
    }
    return result(Check.IDENTITY_PROVIDER, DiagnosisCode.PROVIDER_ANSWERS, name());
  }

  private void fetch(Provider one) {
    try {
      document = discovery.documentNow(one);
    } catch (RefusedSignIn e) {
      fault = e;
    }
  }

  CheckResult published() {
    return fault == null
        ? result(Check.IDENTITY_DISCOVERY, DiagnosisCode.PROVIDER_DOCUMENT_SOUND, "")
        : result(
            Check.IDENTITY_DISCOVERY, DiagnosisCode.PROVIDER_DOCUMENT_FAULTY, fault.getMessage());
  }

  CheckResult client() {
    var check = Check.IDENTITY_CLIENT;
    if (provider.filter(one -> one.clientId().isEmpty()).isPresent()) {
      return result(check, DiagnosisCode.PROVIDER_CLIENT_MISSING, "");
    }
    try {
      if (provider.isPresent()) {
        trial.ask(provider.get(), document);
      }
      return result(check, DiagnosisCode.PROVIDER_CLIENT_KNOWN, clientId());
    } catch (RefusedSignIn e) {
      return refused(check, e);
    }
  }

  private CheckResult refused(Check check, RefusedSignIn refusal) {
    if (refusal.reason() == SignInReason.PROVIDER_UNREACHABLE) {
      return silent(check, refusal);
    }
    return switch (refusal.getMessage().split(":", 2)[0]) {
      case "invalid_grant" -> result(check, DiagnosisCode.PROVIDER_CLIENT_KNOWN, clientId());
      case "invalid_client", "unauthorized_client" ->
          result(check, DiagnosisCode.PROVIDER_CLIENT_REFUSED, refusal.getMessage());
      default -> result(check, DiagnosisCode.PROVIDER_CLIENT_UNTOLD, refusal.getMessage());
    };
  }

  /** With the fault alone, which the message for the log ends with. */
  private CheckResult silent(Check check, RefusedSignIn refusal) {
    var message = refusal.getMessage();
    return new CheckResult(
        check,
        Verdict.FAILED,
        DiagnosisCode.PROVIDER_SILENT,
        message.substring(message.lastIndexOf(": ") + 2),
        name(),
        tenantId());
  }

  private String tenantId() {
    return provider.flatMap(Provider::tenant).map(TenantId::value).orElse(null);
  }

  private String name() {
    return provider.map(one -> one.issuer().toString()).orElse("");
  }

  private String clientId() {
    return provider.map(Provider::clientId).orElse("");
  }

  /** Without a provider there is nothing that could be wrong. */
  private CheckResult result(Check check, DiagnosisCode code, String measured) {
    if (provider.isEmpty()) {
      return CheckResult.of(check, DiagnosisCode.PROVIDER_NONE, "");
    }
    return CheckResult.of(check, code, measured).about(tenantId());
  }
}
