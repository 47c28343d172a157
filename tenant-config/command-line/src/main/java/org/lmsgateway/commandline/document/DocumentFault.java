package org.lmsgateway.commandline.document;

/** A file that cannot be read as YAML, with the place that stands in the way. */
public class DocumentFault extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Place place;

  DocumentFault(Place place, String what) {
    super(what);
    this.place = place;
  }

  public Place place() {
    return place;
  }
}
