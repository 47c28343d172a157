package org.lmsgateway.launch.web.token;

import jakarta.json.bind.annotation.JsonbProperty;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import org.lmsgateway.identity.device.DeviceStart.Begun;
import org.lmsgateway.shared.GatewayAddress;

/** What the device authorization endpoint answers (RFC 8628 §3.2). */
@JsonbPropertyOrder({
  "deviceCode",
  "userCode",
  "address",
  "completeAddress",
  "expiresInSeconds",
  "intervalSeconds"
})
public record DeviceCodes(
    @JsonbProperty("device_code") String deviceCode,
    @JsonbProperty("user_code") String userCode,
    @JsonbProperty("verification_uri") String address,
    @JsonbProperty("verification_uri_complete") String completeAddress,
    @JsonbProperty("expires_in") long expiresInSeconds,
    @JsonbProperty("interval") long intervalSeconds) {
  private static final String PAGE = "/device";

  static DeviceCodes of(Begun begun, GatewayAddress gateway) {
    return new DeviceCodes(
        begun.deviceCode(),
        begun.userCode(),
        gateway.of(PAGE).toString(),
        gateway.of(PAGE + "?user_code=" + begun.userCode()).toString(),
        begun.life().toSeconds(),
        begun.interval().toSeconds());
  }

  /** Without the codes, so that they cannot reach a log. */
  @Override
  public String toString() {
    return "DeviceCodes[" + expiresInSeconds + "]";
  }
}
