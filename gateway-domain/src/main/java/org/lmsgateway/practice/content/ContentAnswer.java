package org.lmsgateway.practice.content;

import java.util.List;

/** What became of a deep linking response. */
public sealed interface ContentAnswer {

  /**
   * The links are in the course; none if the teacher chose none.
   *
   * @param message what the app says about it to the teacher; empty if nothing
   */
  record Added(List<ChosenLink> links, String message) implements ContentAnswer {
    public Added {
      links = List.copyOf(links);
    }
  }

  /** Nothing was added. */
  record Refused(ContentFault fault, String detail) implements ContentAnswer {}
}
