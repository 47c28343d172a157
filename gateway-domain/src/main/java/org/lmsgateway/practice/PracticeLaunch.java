package org.lmsgateway.practice;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.lmsgateway.practice.people.PracticePerson;
import org.lmsgateway.practice.people.SamplePeople;

/**
 * The launches that the course page offers: good ones, and broken ones that the gateway refuses.
 */
public enum PracticeLaunch {
  AS_TEACHER(SamplePeople.TEACHER, false),
  AS_STUDENT(SamplePeople.STUDENT, false),
  /** The LMS keeps name and e-mail to itself, as many do for some tools. */
  WITHOUT_PERSONAL_DATA(SamplePeople.STUDENT, false),
  EXPIRED_TOKEN(SamplePeople.STUDENT, true),
  /** Signed with a key that the practice LMS does not publish. */
  WRONG_KEY(SamplePeople.STUDENT, true),
  /** Comes from a deployment that is not in the registration. */
  UNKNOWN_DEPLOYMENT(SamplePeople.STUDENT, true),
  /** The same signed token is posted twice. */
  REPLAYED_TOKEN(SamplePeople.STUDENT, true);

  private final PracticePerson person;
  private final boolean broken;

  PracticeLaunch(PracticePerson person, boolean broken) {
    this.person = person;
    this.broken = broken;
  }

  /** The launch that an {@code lti_message_hint} names. */
  public static Optional<PracticeLaunch> ofMessageHint(String hint) {
    return Stream.of(values()).filter(launch -> launch.messageHint().equals(hint)).findAny();
  }

  /** What the practice LMS gives the login as {@code lti_message_hint} and gets back. */
  public String messageHint() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public PracticePerson person() {
    return person;
  }

  /** Whether the gateway shall refuse it. */
  public boolean isBroken() {
    return broken;
  }
}
