package org.lmsgateway.practice.content;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * A link to an app that a teacher chose (Deep Linking 2.0 §2.1.2).
 *
 * @param id the resource link id that its launches carry
 * @param url where it leads, below the app's target link
 * @param custom what the app wants back at each launch
 */
public record ChosenLink(
    String id, String title, String text, String url, Map<String, String> custom) {
  public ChosenLink {
    custom = Collections.unmodifiableMap(new TreeMap<>(custom));
  }
}
