package org.lmsgateway.identity.service.remote;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.lmsgateway.identity.access.RemoteClient;
import org.lmsgateway.shared.FieldCode;
import org.lmsgateway.shared.FieldFault;

/** Looks at what a program says of itself. */
final class ClientCheck {

  private static final int MOST_NAME = 80;
  private static final String VERSION = "\\d{1,4}(\\.\\d{1,4}){0,3}";

  private ClientCheck() {}

  static List<FieldFault> faults(RemoteClient client) {
    var faults = new ArrayList<FieldFault>();
    if (isEmpty(client.name())) {
      faults.add(FieldFault.of("client", FieldCode.REQUIRED));
    } else if (client.name().strip().length() > MOST_NAME) {
      faults.add(new FieldFault("client", FieldCode.TOO_LONG, Integer.toString(MOST_NAME)));
    }
    if (!isEmpty(client.version()) && !client.version().matches(VERSION)) {
      faults.add(new FieldFault("version", FieldCode.MALFORMED, "1.2 or 1.2.3"));
    }
    return faults;
  }

  private static boolean isEmpty(String text) {
    return text == null || text.isBlank();
  }

  /** Whether it is an old version of the gateway's own command line; others are not judged. */
  static boolean isTooOld(RemoteClient client) {
    return client.name().strip().equals(RemoteClient.OWN)
        && Arrays.compare(numbers(client.version()), numbers(RemoteClient.LEAST_VERSION)) < 0;
  }

  private static int[] numbers(String version) {
    return isEmpty(version)
        ? new int[0]
        : Arrays.stream(version.split("\\.")).mapToInt(Integer::parseInt).toArray();
  }

  /** Name and version, as a list of sessions shows them. */
  static String shown(RemoteClient client) {
    var name = client.name().strip();
    return isEmpty(client.version()) ? name : name + " " + client.version();
  }
}
