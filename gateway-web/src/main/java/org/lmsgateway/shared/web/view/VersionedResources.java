package org.lmsgateway.shared.web.view;

import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ResourceWrapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;

/**
 * Puts what a style sheet or script of ours contains into its address. Browsers keep them for a
 * week: after an update, new pages would otherwise be shown with old style sheets.
 */
public class VersionedResources extends ResourceHandlerWrapper {
  private final Map<String, String> versions = new ConcurrentHashMap<>();

  public VersionedResources(ResourceHandler wrapped) {
    super(wrapped);
  }

  @Override
  public Resource createResource(String name, String library) {
    return versioned(super.createResource(name, library));
  }

  @Override
  public Resource createResource(String name, String library, String contentType) {
    return versioned(super.createResource(name, library, contentType));
  }

  /** PrimeFaces has its version in its addresses already. */
  private Resource versioned(Resource resource) {
    return resource == null
            || resource.getLibraryName() == null
            || resource.getLibraryName().startsWith("primefaces")
            || resource.getLibraryName().startsWith("jakarta")
        ? resource
        : new Versioned(resource);
  }

  private String version(Resource resource) {
    return versions.computeIfAbsent(
        resource.getLibraryName() + "/" + resource.getResourceName(), key -> checksum(resource));
  }

  private static String checksum(Resource resource) {
    try (var content = resource.getInputStream()) {
      var checksum = new CRC32();
      checksum.update(content.readAllBytes());
      return Long.toHexString(checksum.getValue());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private final class Versioned extends ResourceWrapper {
    private final Resource resource;

    private Versioned(Resource resource) {
      super(resource);
      this.resource = resource;
    }

    @Override
    public String getRequestPath() {
      var path = super.getRequestPath();
      return path + (path.contains("?") ? "&" : "?") + "v=" + version(resource);
    }

    // The wrapper does not hand on what the specification keeps in fields.
    @Override
    public String getLibraryName() {
      return resource.getLibraryName();
    }

    @Override
    public String getResourceName() {
      return resource.getResourceName();
    }

    @Override
    public String getContentType() {
      return resource.getContentType();
    }
  }
}
