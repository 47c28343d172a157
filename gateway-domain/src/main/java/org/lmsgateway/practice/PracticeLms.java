package org.lmsgateway.practice;

import java.util.List;
import org.lmsgateway.launch.LaunchParameters;

/** The practice LMS. Nobody needs to sign in to it; on a server it is off. */
public interface PracticeLms {

  /**
   * Whether it runs: {@code gateway.practice.enabled}, and on a loopback address only. While it
   * does not, the other methods throw {@link IllegalStateException}.
   */
  boolean isOn();

  /**
   * The launches that the course offers, in the order of {@link PracticeLaunch}; empty if the
   * gateway has no registration for the practice LMS.
   */
  List<LoginInitiation> offers();

  /**
   * Makes sure of the key pair and of the registration in the demo tenant; does nothing where both
   * are in place.
   *
   * @return whether it is registered now; it is not if the demo tenant is gone or not served
   */
  boolean register();

  /**
   * Answers an authentication request (Security Framework 1.0 §5.1.1.2) with a token that is signed
   * for the person and the fault that the hints name. It never launches anything but the launch
   * inspector.
   */
  AuthenticationResponse authenticate(LaunchParameters request);

  /** The public keys as a JWK set; without the key of {@link PracticeLaunch#WRONG_KEY}. */
  String publicKeySet();
}
