package org.lmsgateway.lms.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import org.lmsgateway.lms.frame.FrameAncestors;
import org.lmsgateway.lms.frame.FrameSources;
import org.lmsgateway.shared.web.SecurityHeaders;

/**
 * Lets the pages of one LMS show an answer in a frame; without that nobody's may. To be called
 * before the page is rendered, which adds a policy of its own for scripts.
 */
@ApplicationScoped
public class LmsFrames {

  private FrameSources sources;

  protected LmsFrames() {}

  @Inject
  public LmsFrames(FrameSources sources) {
    this.sources = sources;
  }

  public void allow(FrameAncestors pages, HttpServletResponse answer) {
    answer.setHeader(
        "Content-Security-Policy", SecurityHeaders.framedBy(pages.directive(sources.listed())));
  }
}
