package org.lmsgateway.shared.web.page;

import jakarta.ejb.EJBAccessException;
import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Stream;
import org.lmsgateway.shared.web.SecurityHeaders;
import org.lmsgateway.shared.web.SiteArea;
import org.lmsgateway.shared.web.problem.DatabaseAway;
import org.lmsgateway.shared.web.problem.FaultReference;

/**
 * Turns what goes wrong in a page into a page that says so, for Ajax requests too: a page that has
 * been open too long is loaded afresh, what the caller may not do ends on the page for that, all
 * else on the page for faults, under a number by which the log tells more.
 */
public class PageFaults extends ExceptionHandlerWrapper {

  /** Where the error page finds the number. */
  static final String REFERENCE = "org.lmsgateway.reference";

  private static final String SIGN_IN = "/sign-in";

  PageFaults(ExceptionHandler wrapped) {
    super(wrapped);
  }

  @Override
  public void handle() {
    var events = getUnhandledExceptionQueuedEvents().iterator();
    var faces = FacesContext.getCurrentInstance();
    while (events.hasNext()) {
      var fault = events.next().getContext().getException();
      events.remove();
      if (!faces.getResponseComplete()) {
        try {
          answer(fault, faces);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    }
    super.handle();
  }

  private static void answer(Throwable fault, FacesContext faces) throws IOException {
    var external = faces.getExternalContext();
    var path = external.getRequestServletPath();
    if (isCausedBy(fault, ViewExpiredException.class)) {
      var again = path.endsWith(".xhtml") ? path.substring(0, path.length() - 6) : path;
      external.redirect(
          again.equals(SIGN_IN)
              ? "/problem/authentication?reference=" + FaultReference.expired(again)
              : again);
      faces.responseComplete();
    } else if (isCausedBy(fault, EJBAccessException.class)) {
      var reference = FaultReference.refused(path);
      external.getRequestMap().put(REFERENCE, reference);
      fail(
          faces, HttpServletResponse.SC_FORBIDDEN, "/problem/no-permission?reference=" + reference);
    } else if (DatabaseAway.isCauseOf(fault)) {
      var reference = FaultReference.databaseAway(fault, path);
      external.getRequestMap().put(REFERENCE, reference);
      external.setResponseHeader("Retry-After", String.valueOf(DatabaseAway.RETRY_SECONDS));
      fail(
          faces,
          HttpServletResponse.SC_SERVICE_UNAVAILABLE,
          "/problem/unavailable?reference=" + reference);
    } else {
      var reference = FaultReference.log(fault, path);
      external.getRequestMap().put(REFERENCE, reference);
      fail(
          faces,
          HttpServletResponse.SC_INTERNAL_SERVER_ERROR,
          "/problem/went-wrong?reference=" + reference);
    }
  }

  /**
   * A form that comes back is sent on to the error page: an Ajax request cannot show it, and Faces
   * would take the error page for the form's own view.
   */
  private static void fail(FacesContext faces, int status, String page) throws IOException {
    var external = faces.getExternalContext();
    if (faces.isPostback()) {
      external.redirect(page);
    } else if (!external.isResponseCommitted()) {
      // The error page brings a nonce of its own; with two, no script of it could run.
      external.setResponseHeader("Content-Security-Policy", SecurityHeaders.policy(SiteArea.PAGE));
      external.responseSendError(status, "");
    }
    faces.responseComplete();
  }

  /** The container wraps what a service throws, and Faces wraps that again. */
  private static boolean isCausedBy(Throwable fault, Class<? extends Throwable> kind) {
    return Stream.iterate(fault, cause -> cause != null, Throwable::getCause)
        .limit(10)
        .anyMatch(kind::isInstance);
  }

  /** Makes one for each request. */
  public static class Factory extends ExceptionHandlerFactory {
    public Factory(ExceptionHandlerFactory wrapped) {
      super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() throws FacesException {
      return new PageFaults(getWrapped().getExceptionHandler());
    }
  }
}
