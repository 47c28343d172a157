package org.lmsgateway.shared.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/**
 * Leaves redirects inside the site relative (RFC 9110 §10.2.2). The container would make them
 * absolute from the Host header and its own scheme, which is wrong behind a proxy that ends TLS.
 */
@WebFilter("/*")
public class RelativeRedirects implements Filter {

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    chain.doFilter(request, new Relative((HttpServletResponse) response));
  }

  private static final class Relative extends HttpServletResponseWrapper {
    Relative(HttpServletResponse response) {
      super(response);
    }

    @Override
    public void sendRedirect(String location) throws IOException {
      if (!location.startsWith("/") || location.startsWith("//")) {
        super.sendRedirect(location);
        return;
      }
      resetBuffer();
      setStatus(SC_FOUND);
      setHeader("Location", location);
      flushBuffer();
    }
  }
}
