package org.lmsgateway.identity.web.device;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The short address that people type; the page itself is for those who have signed in. */
@WebServlet("/device")
public class DeviceLink extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private static final String PAGE = "/portal/device";
  private static final String CODE = "user_code";

  /** Longer than any code, with room for blanks. */
  private static final int MOST = 32;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var code = request.getParameter(CODE);
    var query =
        code == null || code.length() > MOST
            ? ""
            : "?" + CODE + "=" + URLEncoder.encode(code, StandardCharsets.UTF_8);
    response.sendRedirect(request.getContextPath() + PAGE + query);
  }
}
