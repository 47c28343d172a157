package org.lmsgateway.microsoft.web;

import org.lmsgateway.microsoft.Detection;

/** What Microsoft publishes of a directory, as the API tells it. */
public record DetectionAnswer(String cloud, String directory, String oneDrive) {

  static DetectionAnswer of(Detection.Found found) {
    return new DetectionAnswer(found.cloud().name(), found.directory(), found.oneDrive());
  }
}
