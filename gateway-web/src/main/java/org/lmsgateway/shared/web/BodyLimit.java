package org.lmsgateway.shared.web;

import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Refuses bodies that are larger than any honest one, before they fill the memory. */
@Provider
public class BodyLimit implements ContainerRequestFilter {
  private final int maxBytes;

  public BodyLimit() {
    this(64 * 1024);
  }

  protected BodyLimit(int maxBytes) {
    this.maxBytes = maxBytes;
  }

  /** How much this caller may send. */
  int maxBytes(SecurityContext caller) {
    return maxBytes;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    var most = maxBytes(request.getSecurityContext());
    if (request.getLength() > most) {
      throw tooLarge();
    }
    request.setEntityStream(new LimitedStream(request.getEntityStream(), most));
  }

  private static ClientErrorException tooLarge() {
    return new ClientErrorException(Status.REQUEST_ENTITY_TOO_LARGE);
  }

  /** For a client that does not say beforehand how much it sends. */
  private static final class LimitedStream extends FilterInputStream {
    private int left;

    LimitedStream(InputStream body, int maxBytes) {
      super(body);
      left = maxBytes;
    }

    @Override
    public int read() throws IOException {
      var octet = super.read();
      count(octet < 0 ? 0 : 1);
      return octet;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      var read = super.read(buffer, offset, length);
      count(Math.max(read, 0));
      return read;
    }

    private void count(int read) {
      left -= read;
      if (left < 0) {
        throw tooLarge();
      }
    }
  }
}
