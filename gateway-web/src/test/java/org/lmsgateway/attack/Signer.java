package org.lmsgateway.attack;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.RSAKey;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Any algorithm with any key, whatever the header says. */
@FunctionalInterface
interface Signer {

  byte[] sign(byte[] input);

  static Signer rs256(RSAKey key) {
    return rsa("SHA256withRSA", key);
  }

  static Signer rsa(String algorithm, RSAKey key) {
    return input -> {
      try {
        var signature = Signature.getInstance(algorithm);
        signature.initSign(key.toRSAPrivateKey());
        signature.update(input);
        return signature.sign();
      } catch (GeneralSecurityException | JOSEException e) {
        throw new IllegalStateException(e);
      }
    };
  }

  static Signer ps256(RSAKey key) {
    return input -> {
      try {
        var signature = Signature.getInstance("RSASSA-PSS");
        signature.setParameter(
            new PSSParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, 32, 1));
        signature.initSign(key.toRSAPrivateKey());
        signature.update(input);
        return signature.sign();
      } catch (GeneralSecurityException | JOSEException e) {
        throw new IllegalStateException(e);
      }
    };
  }

  static Signer hmac(String algorithm, byte[] secret) {
    return input -> {
      try {
        var mac = Mac.getInstance(algorithm);
        mac.init(new SecretKeySpec(secret, algorithm));
        return mac.doFinal(input);
      } catch (GeneralSecurityException e) {
        throw new IllegalStateException(e);
      }
    };
  }

  /** A key of the attacker's own, of another kind. */
  static Signer own(String keys, String algorithm) {
    return input -> {
      try {
        var signature = Signature.getInstance(algorithm);
        signature.initSign(KeyPairGenerator.getInstance(keys).generateKeyPair().getPrivate());
        signature.update(input);
        return signature.sign();
      } catch (GeneralSecurityException e) {
        throw new IllegalStateException(e);
      }
    };
  }

  static Signer octets(byte[] signature) {
    return input -> signature;
  }
}
