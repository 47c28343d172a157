package org.lmsgateway.keys.service.rotation;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import org.lmsgateway.keys.SigningKey;
import org.lmsgateway.keys.service.SigningKeyRepository;
import org.lmsgateway.keys.service.vault.PseudonymKey;
import org.lmsgateway.keys.service.vault.Vault;

/**
 * Sees to it at the start that all that is stored encrypted is encrypted under the present master
 * key, in one transaction. Nodes that start at the same time do it one after the other: each locks
 * the row of the pseudonyms first, which is always there. If no master key opens what is stored,
 * the gateway does not start.
 */
@Singleton
@Startup
@DependsOn("DatabaseMigration")
@PermitAll
public class MasterKeyChange {

  private static final Logger LOG = System.getLogger(MasterKeyChange.class.getName());

  private final SigningKeyRepository keys;
  private final PseudonymKey pseudonyms;
  private final Vault vault;

  public MasterKeyChange() {
    this(null, null, null);
  }

  @Inject
  public MasterKeyChange(SigningKeyRepository keys, PseudonymKey pseudonyms, Vault vault) {
    this.keys = keys;
    this.pseudonyms = pseudonyms;
    this.vault = vault;
  }

  /** Encrypts anew what is not encrypted under the present master key. */
  @PostConstruct
  void apply() {
    var stored = pseudonyms.lock();
    var all = keys.all();
    // Before anything is encrypted anew: it tells which master key was in use until now.
    var inUse = all.isEmpty() ? 0 : vault.opener(name(all.get(0)), all.get(0).encryptedJwk());
    pseudonyms.keep(stored, inUse);
    var changed = reencrypt(all);
    if (changed > 0) {
      LOG.log(Level.INFO, "Master key: {0} keys are encrypted under the new one", changed);
    }
  }

  private long reencrypt(List<SigningKey> all) {
    return all.stream().filter(this::reencrypt).count();
  }

  private boolean reencrypt(SigningKey key) {
    var anew = vault.reencrypt(name(key), key.encryptedJwk());
    anew.ifPresent(key::reencrypt);
    return anew.isPresent();
  }

  private static String name(SigningKey key) {
    return "the signing key " + key.keyId();
  }
}
