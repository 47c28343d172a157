package org.lmsgateway.practice.service.launch;

import static org.lmsgateway.shared.service.Claims.LTI;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lmsgateway.app.AppId;
import org.lmsgateway.practice.PracticeLaunch;
import org.lmsgateway.practice.content.ChosenLink;
import org.lmsgateway.practice.content.CourseContent;
import org.lmsgateway.practice.people.PracticePerson;
import org.lmsgateway.practice.service.PracticePlatform;
import org.lmsgateway.practice.service.launch.PracticeMessage.Choice;
import org.lmsgateway.practice.service.launch.PracticeMessage.Fixed;
import org.lmsgateway.practice.service.launch.PracticeMessage.Link;
import org.lmsgateway.practice.service.launch.PracticeMessage.Review;
import org.lmsgateway.practice.service.launch.PracticeMessage.Visit;

/** What differs from message to message: where it leads, and what it is about. */
final class MessageClaims {

  private static final String SETTINGS =
      "https://purl.imsglobal.org/spec/lti-dl/claim/deep_linking_settings";
  private static final Map<String, String> COURSE_CUSTOM =
      Map.of("chapter", "night-sky", "telescope", "none needed");

  private final PracticePlatform platform;
  private final CourseContent content;

  MessageClaims(PracticePlatform platform, CourseContent content) {
    this.platform = platform;
    this.content = content;
  }

  Map<String, Object> of(PracticeMessage message) {
    var claims = new HashMap<String, Object>();
    claims.put(LTI + "message_type", message.type().specName());
    claims.put(LTI + "deployment_id", deployment(message));
    claims.put(LTI + "target_link_uri", target(message));
    claims.putAll(about(message));
    return claims;
  }

  /** The deployment that a launch says it comes from, at login and in the token. */
  static String deployment(PracticeMessage message) {
    return message.equals(new Fixed(PracticeLaunch.UNKNOWN_DEPLOYMENT))
        ? PracticePlatform.OTHER_DEPLOYMENT
        : PracticePlatform.DEPLOYMENT;
  }

  /** Where a launch leads, at login and in the token. */
  String target(PracticeMessage message) {
    if (message instanceof Link link) {
      return link.link().url();
    }
    if (message instanceof Visit visit) {
      return platform.targetLink(visit.app()).toString();
    }
    if (message instanceof Choice choice) {
      return platform.targetLink(choice.app()).toString();
    }
    return message instanceof Review review ? target(review) : inspector();
  }

  private String inspector() {
    return platform.targetLink(AppId.LAUNCH_INSPECTOR).toString();
  }

  /** Submission Review 1.0 §2: the line item's own address, else that of its link. */
  private String target(Review review) {
    var own = review.item().details().review().url();
    if (own != null && platform.isBelowTargetLink(own)) {
      return own;
    }
    return link(review).map(ChosenLink::url).orElse(inspector());
  }

  private Optional<ChosenLink> link(Review review) {
    return Optional.ofNullable(review.item().details().resourceLinkId()).flatMap(content::find);
  }

  private Map<String, Object> about(PracticeMessage message) {
    if (message instanceof Choice) {
      return Map.of(SETTINGS, settings());
    }
    if (message instanceof Link link) {
      return linked(link.link());
    }
    if (message instanceof Review review) {
      var claims = new HashMap<String, Object>(link(review).map(this::linked).orElse(Map.of()));
      claims.put(LTI + "for_user", forUser(review.learner()));
      return claims;
    }
    if (message instanceof Visit visit) {
      return Map.of(
          LTI + "resource_link",
          Map.of("id", visit.hint(), "title", "Stargazing for Beginners"),
          LTI + "custom",
          COURSE_CUSTOM);
    }
    return Map.of(
        LTI + "resource_link",
        Map.of(
            "id", "practice-link-1",
            "title", "Finding the Pole Star",
            "description", "Look at what the course sent along."),
        LTI + "custom",
        COURSE_CUSTOM);
  }

  /** Deep Linking 2.0 §4.4.1. */
  private Map<String, Object> settings() {
    return Map.of(
        "deep_link_return_url",
        platform.addresses().contentReturn().toString(),
        "accept_types",
        List.of("ltiResourceLink"),
        "accept_presentation_document_targets",
        List.of("iframe", "window"),
        "accept_multiple",
        true,
        "accept_lineitem",
        true,
        "auto_create",
        true,
        "title",
        "Content for Stargazing for Beginners",
        "text",
        "",
        "data",
        content.request());
  }

  /** Its own custom values come before the course's (Deep Linking 2.0 §2.1.2). */
  private Map<String, Object> linked(ChosenLink link) {
    var custom = new HashMap<>(COURSE_CUSTOM);
    custom.putAll(link.custom());
    return Map.of(
        LTI + "resource_link",
        Map.of("id", link.id(), "title", link.title(), "description", link.text()),
        LTI + "custom",
        Map.copyOf(custom));
  }

  /** Submission Review 1.0 §3.2. */
  private static Map<String, Object> forUser(PracticePerson learner) {
    return Map.of(
        "user_id", learner.subject(),
        "given_name", learner.givenName(),
        "family_name", learner.familyName(),
        "name", learner.fullName(),
        "email", learner.email(),
        "roles", learner.role().memberships());
  }
}
