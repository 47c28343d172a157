package org.lmsgateway.practice.service.launch;

import java.util.Optional;
import java.util.regex.Pattern;
import org.lmsgateway.app.AppId;
import org.lmsgateway.practice.PracticeLaunch;
import org.lmsgateway.practice.content.CourseContent;
import org.lmsgateway.practice.grades.Gradebook;
import org.lmsgateway.practice.people.CoursePeople;
import org.lmsgateway.practice.people.PracticePerson;
import org.lmsgateway.practice.service.launch.PracticeMessage.Choice;
import org.lmsgateway.practice.service.launch.PracticeMessage.Fixed;
import org.lmsgateway.practice.service.launch.PracticeMessage.Link;
import org.lmsgateway.practice.service.launch.PracticeMessage.Review;
import org.lmsgateway.practice.service.launch.PracticeMessage.Visit;

/** Finds the message that the hints of a login name. */
final class MessageHints {

  static final String LINK = "link-";
  static final String VISIT = "app-";
  static final String CHOICE = "add-content-";
  static final String REVIEW = "review-";

  private static final Pattern REVIEW_HINT = Pattern.compile(REVIEW + "(\\d{1,9})-([a-z0-9-]+)");

  private final CourseContent content;
  private final Gradebook gradebook;
  private final CoursePeople people;

  MessageHints(CourseContent content, Gradebook gradebook, CoursePeople people) {
    this.content = content;
    this.people = people;
    this.gradebook = gradebook;
  }

  /** The message; empty if there is none that the person whom the login names could open. */
  Optional<PracticeMessage> find(String hint, String login) {
    return people.find(login).flatMap(person -> find(hint, person));
  }

  private Optional<PracticeMessage> find(String hint, PracticePerson person) {
    return PracticeLaunch.ofMessageHint(hint)
        .<PracticeMessage>map(Fixed::new)
        .or(() -> link(hint, person))
        .or(() -> app(VISIT, hint).map(app -> new Visit(app, person)))
        .or(() -> app(CHOICE, hint).map(Choice::new))
        .or(() -> review(hint))
        .filter(message -> message.person().equals(person));
  }

  /** Which app may be launched is the registration's to say, and the gateway's to check. */
  private static Optional<AppId> app(String kind, String hint) {
    return hint.startsWith(kind) ? AppId.parse(hint.substring(kind.length())) : Optional.empty();
  }

  private Optional<PracticeMessage> link(String hint, PracticePerson person) {
    return hint.startsWith(LINK)
        ? content.find(hint.substring(LINK.length())).map(link -> new Link(link, person))
        : Optional.empty();
  }

  private Optional<PracticeMessage> review(String hint) {
    var parts = REVIEW_HINT.matcher(hint);
    return parts.matches()
        ? people
            .find(parts.group(2))
            .flatMap(learner -> review(Long.parseLong(parts.group(1)), learner))
        : Optional.empty();
  }

  /** Only what has been handed in, in a line item whose app offers to review it. */
  Optional<PracticeMessage> review(long lineItem, PracticePerson learner) {
    return gradebook
        .find(lineItem)
        .filter(item -> item.details().review() != null)
        .filter(item -> gradebook.grades(lineItem).containsKey(learner))
        .map(item -> new Review(item, learner));
  }
}
