package org.lmsgateway.launch.web.log;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Locale;
import org.lmsgateway.launch.LaunchLog;
import org.lmsgateway.shared.web.page.Rows;

/** The latest launches, or the one with the reference number that a user told. */
@Named
@ViewScoped
public class LaunchesPage implements Serializable {
  @Inject private LaunchLog log;
  @Inject private LaunchRows views;

  private final Rows<LaunchRow> rows = new Rows<>();
  private String reference;

  public void enter() {
    more();
  }

  /** Loads more of the list. */
  public void more() {
    rows.add(log.list(wanted(), rows.following()), views::of);
  }

  /** People copy blanks along and read numbers out in small letters. */
  private String wanted() {
    return reference == null || reference.isBlank()
        ? null
        : reference.strip().toUpperCase(Locale.ROOT);
  }

  public boolean isFiltered() {
    return wanted() != null;
  }

  public Rows<LaunchRow> getRows() {
    return rows;
  }

  public String getReference() {
    return reference;
  }

  public void setReference(String reference) {
    this.reference = reference;
  }
}
