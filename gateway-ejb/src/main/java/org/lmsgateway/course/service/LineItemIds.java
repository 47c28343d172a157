package org.lmsgateway.course.service;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import org.lmsgateway.course.CourseId;
import org.lmsgateway.keys.SecretBox;

/**
 * Names line items towards apps. An LMS's own name of one is its address, and an app must not be
 * able to make the gateway send its token to an address of the app's choice; so the name is the
 * address with a seal that only the gateway makes, for one course. It stays the same for ever.
 */
@ApplicationScoped
public class LineItemIds {

  private static final Base64.Encoder WRITE = Base64.getUrlEncoder().withoutPadding();
  private static final Base64.Decoder READ = Base64.getUrlDecoder();

  private SecretBox secrets;

  protected LineItemIds() {}

  @Inject
  public LineItemIds(SecretBox secrets) {
    this.secrets = secrets;
  }

  /** The name of the line item with that address. */
  public String of(CourseId course, URI address) {
    var text = address.toString();
    return WRITE.encodeToString(text.getBytes(UTF_8)) + "." + seal(course, text);
  }

  /** The address; empty if the gateway has given no such name in this course. */
  public Optional<URI> address(CourseId course, String id) {
    var parts = id.split("\\.", -1);
    try {
      var text = new String(READ.decode(parts[0]), UTF_8);
      var sealed = parts.length == 2 && isSame(parts[1], seal(course, text));
      return sealed ? Optional.of(URI.create(text)) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private String seal(CourseId course, String address) {
    return secrets.pseudonym("line item of " + course, address);
  }

  private static boolean isSame(String one, String other) {
    return MessageDigest.isEqual(one.getBytes(UTF_8), other.getBytes(UTF_8));
  }
}
