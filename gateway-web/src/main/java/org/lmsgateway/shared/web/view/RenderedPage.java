package org.lmsgateway.shared.web.view;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * Catches what a view writes. Status and content type stay those of the resource; other headers,
 * such as the view's content security policy, go straight to the answer.
 */
class RenderedPage extends HttpServletResponseWrapper {
  private final ByteArrayOutputStream body = new ByteArrayOutputStream();
  private final PrintWriter writer =
      new PrintWriter(new OutputStreamWriter(body, StandardCharsets.UTF_8));

  RenderedPage(HttpServletResponse response) {
    super(response);
  }

  void writeTo(OutputStream entity) throws IOException {
    writer.flush();
    body.writeTo(entity);
  }

  @Override
  public void setStatus(int status) {
    // The resource has decided it.
  }

  @Override
  public void setContentType(String type) {
    // The resource has decided it.
  }

  @Override
  public String getCharacterEncoding() {
    return StandardCharsets.UTF_8.name();
  }

  @Override
  public void setCharacterEncoding(String charset) {
    // Always UTF-8.
  }

  @Override
  public void setContentLength(int length) {
    // Known only at the end.
  }

  @Override
  public PrintWriter getWriter() {
    return writer;
  }

  @Override
  public void flushBuffer() {
    writer.flush();
  }

  @Override
  public void resetBuffer() {
    writer.flush();
    body.reset();
  }

  @Override
  public void reset() {
    resetBuffer();
  }

  @Override
  public ServletOutputStream getOutputStream() {
    return new ServletOutputStream() {
      @Override
      public void write(int octet) {
        body.write(octet);
      }

      @Override
      public boolean isReady() {
        return true;
      }

      @Override
      public void setWriteListener(WriteListener listener) {
        throw new IllegalStateException("a view is written at once");
      }
    };
  }
}
