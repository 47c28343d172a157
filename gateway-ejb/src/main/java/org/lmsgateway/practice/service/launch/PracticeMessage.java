package org.lmsgateway.practice.service.launch;

import org.lmsgateway.app.AppId;
import org.lmsgateway.app.MessageType;
import org.lmsgateway.practice.PracticeLaunch;
import org.lmsgateway.practice.content.ChosenLink;
import org.lmsgateway.practice.grades.LineItem;
import org.lmsgateway.practice.people.PracticePerson;
import org.lmsgateway.practice.people.SamplePeople;

/** One message that the practice LMS can send; its hint travels through the gateway and back. */
sealed interface PracticeMessage {

  MessageType type();

  /** Who opens the app. */
  PracticePerson person();

  /** The {@code lti_message_hint}. */
  String hint();

  /** The launch that an admin tries out, good or broken. */
  record Fixed(PracticeLaunch launch) implements PracticeMessage {
    @Override
    public MessageType type() {
      return MessageType.RESOURCE_LINK;
    }

    @Override
    public PracticePerson person() {
      return launch.person();
    }

    @Override
    public String hint() {
      return launch.messageHint();
    }
  }

  /** A link that was chosen by deep linking. */
  record Link(ChosenLink link, PracticePerson person) implements PracticeMessage {
    @Override
    public MessageType type() {
      return MessageType.RESOURCE_LINK;
    }

    @Override
    public String hint() {
      return MessageHints.LINK + link.id();
    }
  }

  /** An app that somebody added to the registration is opened. */
  record Visit(AppId app, PracticePerson person) implements PracticeMessage {
    @Override
    public MessageType type() {
      return MessageType.RESOURCE_LINK;
    }

    @Override
    public String hint() {
      return MessageHints.VISIT + app;
    }
  }

  /** The teacher chooses content in an app. */
  record Choice(AppId app) implements PracticeMessage {
    @Override
    public MessageType type() {
      return MessageType.DEEP_LINKING;
    }

    @Override
    public PracticePerson person() {
      return SamplePeople.TEACHER;
    }

    @Override
    public String hint() {
      return MessageHints.CHOICE + app;
    }
  }

  /** The teacher looks at what a learner handed in. */
  record Review(LineItem item, PracticePerson learner) implements PracticeMessage {
    @Override
    public MessageType type() {
      return MessageType.SUBMISSION_REVIEW;
    }

    @Override
    public PracticePerson person() {
      return SamplePeople.TEACHER;
    }

    @Override
    public String hint() {
      return MessageHints.REVIEW + item.number() + "-" + learner.subject();
    }
  }
}
