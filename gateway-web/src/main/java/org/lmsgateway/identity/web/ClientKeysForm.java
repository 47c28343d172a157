package org.lmsgateway.identity.web;

import java.io.Serializable;
import java.util.Optional;
import java.util.stream.Stream;
import org.lmsgateway.keys.assertion.KeysDraft;
import org.lmsgateway.shared.FieldCode;
import org.lmsgateway.shared.FieldFault;

/** By what an API client shall prove itself, as somebody chooses and fills it in. */
public class ClientKeysForm implements Serializable {
  private String proof;
  private String jwksUrl;
  private String jwks;
  private String certificate;

  ClientKeysForm(ApiClientProof proof) {
    this.proof = proof.name();
  }

  /** What belongs to the choice; what was typed before another was made does not count. */
  KeysDraft draft() {
    return switch (chosen()) {
      case SECRET -> KeysDraft.NONE;
      case KEYS -> new KeysDraft(jwksUrl, jwks, null);
      case CERTIFICATE -> new KeysDraft(null, null, certificate);
    };
  }

  /** What is not filled in for the choice that was made. */
  Optional<FieldFault> missing() {
    return switch (chosen()) {
      case SECRET -> Optional.empty();
      case KEYS -> missing("jwksUrl", jwksUrl, jwks);
      case CERTIFICATE -> missing("certificate", certificate);
    };
  }

  private static Optional<FieldFault> missing(String field, String... texts) {
    return Stream.of(texts).allMatch(text -> text == null || text.isBlank())
        ? Optional.of(FieldFault.of(field, FieldCode.REQUIRED))
        : Optional.empty();
  }

  private ApiClientProof chosen() {
    return ApiClientProof.valueOf(proof);
  }

  public String getProof() {
    return proof;
  }

  public void setProof(String proof) {
    this.proof = proof;
  }

  public String getJwksUrl() {
    return jwksUrl;
  }

  public void setJwksUrl(String jwksUrl) {
    this.jwksUrl = jwksUrl;
  }

  public String getJwks() {
    return jwks;
  }

  public void setJwks(String jwks) {
    this.jwks = jwks;
  }

  public String getCertificate() {
    return certificate;
  }

  public void setCertificate(String certificate) {
    this.certificate = certificate;
  }
}
