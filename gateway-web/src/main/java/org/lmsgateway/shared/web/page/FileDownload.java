package org.lmsgateway.shared.web.page;

import jakarta.faces.context.FacesContext;
import java.io.IOException;

/** A file as the answer to a button of a page, which stays as it is. */
public final class FileDownload {

  private FileDownload() {}

  /**
   * Sends it instead of the page; nothing keeps a copy on the way.
   *
   * @param name under which the browser saves it: ASCII without quotes
   */
  public static void send(String name, String type, byte[] content) throws IOException {
    var faces = FacesContext.getCurrentInstance();
    var answer = faces.getExternalContext();
    answer.setResponseContentType(type);
    answer.setResponseHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
    answer.setResponseHeader("Cache-Control", "no-store");
    answer.getResponseOutputStream().write(content);
    faces.responseComplete();
  }
}
