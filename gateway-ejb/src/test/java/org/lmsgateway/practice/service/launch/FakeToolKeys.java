package org.lmsgateway.practice.service.launch;

import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lmsgateway.keys.ToolKeys;

/** Remembers what was signed, by whom and for how long. */
public class FakeToolKeys implements ToolKeys {

  final Set<String> owners = new HashSet<>();
  String signer;
  Duration life;
  Map<String, Object> claims;

  @Override
  public void ensure(String owner) {
    owners.add(owner);
  }

  @Override
  public Optional<String> publicKeySet(String owner) {
    return owners.contains(owner) ? Optional.of("{\"keys\":[]}") : Optional.empty();
  }

  @Override
  public String sign(String owner, Duration life, Map<String, Object> claims) {
    this.signer = owner;
    this.life = life;
    this.claims = claims;
    return "signed-by-" + owner;
  }

  @Override
  public void remove(String owner) {
    owners.remove(owner);
  }
}
