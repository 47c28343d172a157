package org.lmsgateway.keys.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.KeyUse;
import org.junit.jupiter.api.Test;
import org.lmsgateway.keys.KeyPurpose;

class KeyPairsTest {

  private final KeyPairs pairs = new KeyPairs();

  @Test
  void whatLmssVerifyIsRsaAndNewEachTime() {
    var one = pairs.make(KeyPurpose.TOOL).toRSAKey();
    var other = pairs.make(KeyPurpose.TOOL).toRSAKey();

    assertThat(one.size()).isEqualTo(2048);
    assertThat(one.getAlgorithm()).isEqualTo(JWSAlgorithm.RS256);
    assertThat(one.getKeyUse()).isEqualTo(KeyUse.SIGNATURE);
    assertThat(one.isPrivate()).isTrue();
    assertThat(other.getModulus()).isNotEqualTo(one.getModulus());
    assertThat(other.getKeyID()).isNotEqualTo(one.getKeyID());
  }

  @Test
  void whatTheGatewayVerifiesIsElliptic() {
    var key = pairs.make(KeyPurpose.GATEWAY).toECKey();

    assertThat(key.getCurve()).isEqualTo(Curve.P_256);
    assertThat(key.getAlgorithm()).isEqualTo(JWSAlgorithm.ES256);
    assertThat(key.isPrivate()).isTrue();
  }
}
