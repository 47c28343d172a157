package org.lmsgateway.shared.web.view;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;

/**
 * A request that looks like a GET without parameters. A view that answers an LMS's POST must not
 * take it for a form of its own that comes back, whatever parameters somebody put into it.
 */
public class PlainGet extends HttpServletRequestWrapper {
  public PlainGet(HttpServletRequest request) {
    super(request);
  }

  @Override
  public String getMethod() {
    return "GET";
  }

  @Override
  public String getQueryString() {
    return null;
  }

  @Override
  public String getContentType() {
    return null;
  }

  @Override
  public String getParameter(String name) {
    return null;
  }

  @Override
  public Map<String, String[]> getParameterMap() {
    return Map.of();
  }

  @Override
  public Enumeration<String> getParameterNames() {
    return Collections.emptyEnumeration();
  }

  @Override
  public String[] getParameterValues(String name) {
    return null;
  }

  /** Faces takes a request for one of its own partial requests by this header. */
  @Override
  public String getHeader(String name) {
    return "Faces-Request".equalsIgnoreCase(name) ? null : super.getHeader(name);
  }
}
