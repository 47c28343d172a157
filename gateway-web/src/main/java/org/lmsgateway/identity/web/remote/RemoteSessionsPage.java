package org.lmsgateway.identity.web.remote;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.lmsgateway.identity.access.RemoteSessions;
import org.lmsgateway.shared.CallerContext;
import org.lmsgateway.shared.web.page.Notice;
import org.lmsgateway.shared.web.page.PageTexts;
import org.lmsgateway.shared.web.page.Rows;

/** The remote sessions that are open, and closing one. */
@Named
@ViewScoped
public class RemoteSessionsPage implements Serializable {
  private static final String SELF = "/portal/remote-sessions?faces-redirect=true";

  @Inject private RemoteSessions sessions;
  @Inject private CallerContext callers;
  @Inject private Notice notice;

  private final Rows<RemoteSessionRow> rows = new Rows<>();
  private RemoteSessionRow doomed;

  public void enter() {
    more();
  }

  /** Loads more of the list. */
  public void more() {
    var caller = callers.current();
    rows.add(sessions.list(rows.following()), session -> RemoteSessionRow.of(session, caller));
  }

  /** Asks whether a session shall really be closed. */
  public void askClose(RemoteSessionRow row) {
    doomed = row;
  }

  public void keep() {
    doomed = null;
  }

  /** Closes it; one that has ended in the meantime is closed as well. */
  public String close() {
    if (doomed != null) {
      sessions.close(doomed.id());
      notice.say(PageTexts.of(getClass()).get("closed", doomed.client()));
    }
    return SELF;
  }

  public Rows<RemoteSessionRow> getRows() {
    return rows;
  }

  /** The session that shall perhaps be closed, or null. */
  public RemoteSessionRow getDoomed() {
    return doomed;
  }
}
