package org.lmsgateway.practice;

import java.util.List;
import java.util.Optional;
import org.lmsgateway.launch.LaunchParameters;
import org.lmsgateway.practice.people.PracticePerson;

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
  List<LaunchOffer> offers();

  /** The links that were chosen by deep linking, in the order in which they came. */
  List<LinkOffer> links();

  /** How the teacher goes to choose content; empty if the gateway has no registration. */
  Optional<LoginInitiation> addContent();

  /**
   * How the teacher looks at what somebody handed in (Submission Review 1.0); empty if there is
   * nothing to look at.
   */
  Optional<LoginInitiation> review(long lineItem, PracticePerson person);

  /**
   * Makes sure of the key pair and of the registration in the demo tenant; does nothing where both
   * are in place.
   *
   * @return whether it is registered now; it is not if the demo tenant is gone or not served
   */
  boolean register();

  /**
   * Answers an authentication request (Security Framework 1.0 §5.1.1.2) with a token that is signed
   * for the person and the fault that the hints name.
   */
  AuthenticationResponse authenticate(LaunchParameters request);

  /** Forgets the chosen links and all grades, and puts back who was in the course at first. */
  void startAgain();

  /** The public keys as a JWK set; without the key of {@link PracticeLaunch#WRONG_KEY}. */
  String publicKeySet();
}
