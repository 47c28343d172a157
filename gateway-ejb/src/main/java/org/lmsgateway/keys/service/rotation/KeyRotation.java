package org.lmsgateway.keys.service.rotation;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import org.lmsgateway.keys.SigningKey;
import org.lmsgateway.keys.service.SigningKeys;
import org.lmsgateway.shared.service.Lease;

/**
 * Lets each key be followed by the next in time, and removes what is retired for long enough; on
 * one node of all. Nothing happens at the moment when a key takes over: that is written down
 * before.
 */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class KeyRotation {

  private static final Logger LOG = System.getLogger(KeyRotation.class.getName());

  /** Making an RSA key takes a good part of a second. The others' turn is in an hour. */
  private static final int AT_ONCE = 500;

  private final SigningKeys keys;
  private final Lease lease;

  public KeyRotation() {
    this(null, null);
  }

  @Inject
  public KeyRotation(SigningKeys keys, Lease lease) {
    this.keys = keys;
    this.lease = lease;
  }

  @Schedule(hour = "*", minute = "41", persistent = false, info = "key-rotation")
  void onTimer() {
    lease.run("key-rotation", Duration.ofMinutes(50), Duration.ofMinutes(5), this::rotate);
  }

  /** Makes the next keys of all whose turn it is. */
  public void rotate() {
    var made = keys.due(AT_ONCE).stream().filter(this::prepareNext).count();
    var removed = keys.removeOutdated();
    LOG.log(Level.INFO, "Keys: {0} next ones made, {1} old ones removed", made, removed);
  }

  private boolean prepareNext(SigningKey key) {
    return keys.prepareNext(key.purpose(), key.owner());
  }
}
