package org.lmsgateway.lms;

import java.util.Map;

/** A preset whose LMS sets up a tool by a JSON document, which its admin pastes or names. */
public interface ConfiguredByFile {

  /** The document, as JSON objects, arrays and texts. */
  Map<String, Object> configuration(ToolDescription tool);
}
