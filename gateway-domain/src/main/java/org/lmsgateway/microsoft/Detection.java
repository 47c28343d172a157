package org.lmsgateway.microsoft;

import java.util.List;
import org.lmsgateway.tenant.Cloud;
import org.lmsgateway.tenant.TenantRefusal;

/** What Microsoft publishes of a directory. */
public sealed interface Detection {

  /**
   * It is there, in a cloud that is served.
   *
   * @param directory its GUID
   * @param oneDrive the address of OneDrive as far as the name tells it; null if it does not
   */
  record Found(Cloud cloud, String directory, String oneDrive) implements Detection {}

  /**
   * It cannot be used.
   *
   * @param clouds where it was found; may be empty
   */
  record Refused(TenantRefusal reason, List<Cloud> clouds) implements Detection {
    public Refused {
      clouds = List.copyOf(clouds);
    }
  }
}
