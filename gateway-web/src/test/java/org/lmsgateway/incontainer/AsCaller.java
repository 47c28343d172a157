package org.lmsgateway.incontainer;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Calls services as somebody: the test leaves a call here and then comes with that person's token,
 * so that the container says who it is, as it does for pages and resources.
 */
@WebServlet("/api/as-caller")
public class AsCaller extends HttpServlet {

  private static final long serialVersionUID = 1;

  private static final AtomicReference<Callable<?>> CALL = new AtomicReference<>();
  private static final AtomicReference<Object> RESULT = new AtomicReference<>();

  /** What the call gave, or the exception that it ended with. */
  static Object call(Schools schools, String token, Callable<?> call) throws Exception {
    CALL.set(call);
    RESULT.set("not called");
    schools.call(token, "GET", "/api/as-caller", null);
    return RESULT.get();
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) {
    try {
      RESULT.set(CALL.get().call());
    } catch (Exception e) {
      RESULT.set(e);
    }
  }
}
