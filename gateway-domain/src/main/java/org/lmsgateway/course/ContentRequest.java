package org.lmsgateway.course;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.lmsgateway.app.AppId;
import org.lmsgateway.registration.RegistrationId;

/**
 * An LMS that waits for content: a deep linking launch whose app has swapped its code. The app
 * prepares what to return, the browser fetches that once with a code and takes it to the LMS. Ends
 * with the access token of its launch.
 */
@Entity
@Table(name = "content_request")
public class ContentRequest {

  @Id
  @Column(name = "launch_id")
  private String launchId;

  @Column(name = "registration_id")
  private String registrationId;

  @Column(name = "app_id")
  private String appId;

  @Column(name = "deployment_id")
  private String deploymentId;

  private String settings;

  @Column(name = "expires_at")
  private Instant expiresAt;

  @Column(name = "code_hash")
  private String codeHash;

  @Column(name = "code_expires_at")
  private Instant codeExpiresAt;

  private String content;

  @Column(name = "returned_at")
  private Instant returnedAt;

  protected ContentRequest() {}

  /**
   * A new one.
   *
   * @param settings what the LMS asked for, encrypted
   */
  public ContentRequest(
      String launchId,
      RegistrationId registration,
      AppId app,
      String deploymentId,
      String settings,
      Instant expiresAt) {
    this.launchId = Objects.requireNonNull(launchId, "content is asked for in a launch");
    this.registrationId = registration.value();
    this.appId = app.value();
    this.deploymentId = Objects.requireNonNull(deploymentId, "a launch has a deployment");
    this.settings = Objects.requireNonNull(settings, "the LMS says what it asks for");
    this.expiresAt = Objects.requireNonNull(expiresAt, "no LMS waits for ever");
  }

  /**
   * The app has chosen; what it chose before and did not return is forgotten.
   *
   * @param chosen encrypted under the code
   * @param until how long the code counts
   */
  public void choose(String newCodeHash, String chosen, Instant until) {
    codeExpiresAt = Objects.requireNonNull(until, "a code ends");
    codeHash = Objects.requireNonNull(newCodeHash, "what was chosen is fetched with a code");
    content = Objects.requireNonNull(chosen, "something was chosen, if only nothing");
  }

  /** Whether something can still be returned. */
  public boolean isOpen(Instant now) {
    return returnedAt == null && now.isBefore(expiresAt);
  }

  /** Whether what was chosen can still be fetched. */
  public boolean isReady(Instant now) {
    return returnedAt == null && codeExpiresAt != null && now.isBefore(codeExpiresAt);
  }

  public String launchId() {
    return launchId;
  }

  public RegistrationId registration() {
    return new RegistrationId(registrationId);
  }

  public AppId app() {
    return new AppId(appId);
  }

  public String deployment() {
    return deploymentId;
  }

  /** What its settings are encrypted for, so that those of another launch do not pass for them. */
  public String sealPurpose() {
    return sealPurpose(launchId);
  }

  /** The same, before there is a request. */
  public static String sealPurpose(String launchId) {
    return "content request " + launchId;
  }

  /** What the LMS asked for, encrypted. */
  public String settings() {
    return settings;
  }

  /** The hash of the code that fetches what was chosen; empty before. */
  public Optional<String> codeHash() {
    return Optional.ofNullable(codeHash);
  }

  /** What the app has chosen, encrypted under the code; empty before. */
  public Optional<String> content() {
    return Optional.ofNullable(content);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ContentRequest request && launchId.equals(request.launchId);
  }

  @Override
  public int hashCode() {
    return Objects.hashCode(launchId);
  }
}
