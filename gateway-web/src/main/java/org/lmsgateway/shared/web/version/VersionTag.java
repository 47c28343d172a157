package org.lmsgateway.shared.web.version;

import jakarta.ws.rs.core.EntityTag;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lmsgateway.shared.version.Versioned;

/** A strong tag that says of which thing it is, and which version. */
public record VersionTag(String id, long version) {
  private static final Pattern FORM = Pattern.compile("(\\d{1,18})\\.([\\w:.@-]{1,100})");

  /** The tag of a thing as it is now. */
  public static EntityTag of(Versioned thing) {
    return new EntityTag(thing.version() + "." + thing.versionedId());
  }

  /** Reads what stands between the quotes of a tag; empty if it is none of ours. */
  static Optional<VersionTag> parse(String text) {
    var form = FORM.matcher(text);
    return form.matches()
        ? Optional.of(new VersionTag(form.group(2), Long.parseLong(form.group(1))))
        : Optional.empty();
  }
}
