package org.lmsgateway.inspector.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.ResourceBundle;
import java.util.TreeMap;

/** Our words for roles, for the page's script. */
@Named
@RequestScoped
public class InspectorRoles {

  private static final String PREFIX = "role.";

  /** By the role's name in the vocabulary, as JSON. */
  public String getWords() {
    var faces = FacesContext.getCurrentInstance();
    return words(faces.getApplication().getResourceBundle(faces, "inspectorText"));
  }

  static String words(ResourceBundle texts) {
    var words = new TreeMap<String, Object>();
    texts.keySet().stream()
        .filter(key -> key.startsWith(PREFIX))
        .forEach(key -> words.put(key.substring(PREFIX.length()), texts.getString(key)));
    return JsonText.of(words);
  }
}
