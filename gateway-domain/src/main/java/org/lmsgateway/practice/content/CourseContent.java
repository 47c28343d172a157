package org.lmsgateway.practice.content;

import java.util.List;
import java.util.Optional;

/** The links in the practice course. */
public interface CourseContent {

  /** The most links that the course holds. */
  int MOST_LINKS = 20;

  /**
   * A request for content goes out.
   *
   * @return its {@code data}, which the response must bring back (Deep Linking 2.0 §4.4.1)
   */
  String request();

  /** Takes a signed deep linking response (Deep Linking 2.0 §4.5), or says why not. */
  ContentAnswer add(String jwt);

  /** In the order in which they came. */
  List<ChosenLink> links();

  Optional<ChosenLink> find(String id);

  /** Forgets all links, and with them the requests that are not answered yet. */
  void clear();
}
