package org.lmsgateway.microsoft;

/** The tools that an admin may register the application with. */
public enum SetupScript {
  /** PowerShell 7, with the module of Microsoft Graph. */
  POWERSHELL("lms-gateway.ps1"),
  /** The Azure command line, in a POSIX shell. */
  AZURE_CLI("lms-gateway.sh");

  private final String file;

  SetupScript(String file) {
    this.file = file;
  }

  /** What the script is called when it is saved. */
  public String file() {
    return file;
  }
}
