package org.lmsgateway.inspector.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;

/** What a teacher can choose in the inspector: links as an app's own pages would offer them. */
@Named
@RequestScoped
public class SampleContent {

  /** In the words of the page's language, because they get into the course. */
  public List<SampleItem> getItems() {
    var faces = FacesContext.getCurrentInstance();
    return items(faces.getApplication().getResourceBundle(faces, "inspectorText"));
  }

  static List<SampleItem> items(ResourceBundle texts) {
    return List.of(
        item(texts, "reading", Map.of()),
        item(texts, "exercise", Map.of("lineItem", lineItem(10))),
        item(texts, "review", Map.of("lineItem", reviewed(lineItem(100)))));
  }

  /** Each leads to a path of its own below the inspector's target link. */
  private static SampleItem item(ResourceBundle texts, String name, Map<String, Object> more) {
    var title = texts.getString("content." + name + ".title");
    var about = texts.getString("content." + name + ".about");
    Map<String, Object> item = new LinkedHashMap<>();
    item.put("type", "ltiResourceLink");
    item.put("title", title);
    item.put("text", about);
    item.put("path", "/samples/" + name);
    item.put("custom", Map.of("sample", name));
    item.putAll(more);
    return new SampleItem(name, title, about, JsonText.of(item));
  }

  private static Map<String, Object> lineItem(int scoreMaximum) {
    return Map.of("scoreMaximum", scoreMaximum);
  }

  private static Map<String, Object> reviewed(Map<String, Object> lineItem) {
    Map<String, Object> reviewed = new LinkedHashMap<>(lineItem);
    reviewed.put("submissionReview", Map.of());
    return reviewed;
  }
}
