package org.lmsgateway.commandline.terminal;

import java.util.ResourceBundle;
import picocli.CommandLine.IVersionProvider;

/** Which version of the command line this is. */
public final class Version implements IVersionProvider {

  /** As it is built. */
  public static String text() {
    return ResourceBundle.getBundle("org.lmsgateway.commandline.version").getString("version");
  }

  /** In numbers and dots, as the gateway compares it. */
  public static String numbers() {
    return text().replaceAll("[^0-9.].*", "");
  }

  @Override
  public String[] getVersion() {
    return new String[] {"gatewayctl " + text()};
  }
}
