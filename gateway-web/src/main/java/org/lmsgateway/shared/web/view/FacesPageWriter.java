package org.lmsgateway.shared.web.view;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.InternalServerErrorException;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/**
 * Renders a {@link FacesPage}: forwards to the view and sends what Faces writes as the entity. The
 * status and the headers stay the resource's.
 */
@Provider
@Produces(FacesPage.HTML)
public class FacesPageWriter implements MessageBodyWriter<FacesPage> {
  @Context private HttpServletRequest request;
  @Context private HttpServletResponse response;

  @Override
  public boolean isWriteable(
      Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
    return type == FacesPage.class;
  }

  @Override
  public void writeTo(
      FacesPage page,
      Class<?> type,
      Type genericType,
      Annotation[] annotations,
      MediaType mediaType,
      MultivaluedMap<String, Object> headers,
      OutputStream entity)
      throws IOException {
    try {
      write(page, request, response, entity);
    } catch (ServletException e) {
      throw new InternalServerErrorException("the view " + page.view() + " failed", e);
    }
  }

  /** The same for who is no resource; writes nothing before the page is there. */
  public static void write(
      FacesPage page, HttpServletRequest request, HttpServletResponse response, OutputStream entity)
      throws IOException, ServletException {
    var rendered = new RenderedPage(response);
    request.setAttribute("model", page.model());
    request.getRequestDispatcher(page.view()).forward(new PlainGet(request), rendered);
    rendered.writeTo(entity);
  }
}
