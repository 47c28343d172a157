package org.lmsgateway.registration.keys;

import java.net.URI;
import java.util.List;
import org.lmsgateway.keys.keyset.KeySetState;
import org.lmsgateway.keys.rotation.OwnKey;

/**
 * The keys of one registration.
 *
 * @param toolKeys those of ours that are published for the LMS
 * @param shared whether the tool keys are those of the tenant
 * @param lmsAddress where the LMS publishes its own
 * @param lmsKeySet what this node knows of them
 */
public record KeyOverview(
    List<OwnKey> toolKeys, boolean shared, URI lmsAddress, KeySetState lmsKeySet) {
  public KeyOverview {
    toolKeys = List.copyOf(toolKeys);
  }
}
