package org.lmsgateway.launch.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lmsgateway.launch.refusal.LaunchReason;
import org.lmsgateway.launch.service.callback.BrowserBindingRefusalTest;
import org.lmsgateway.launch.service.callback.CallbackRefusalTest;
import org.lmsgateway.launch.service.callback.LtiClaimRefusalTest;
import org.lmsgateway.launch.service.callback.TokenRefusalTest;
import org.lmsgateway.launch.service.handoff.HandOffRefusalTest;
import org.lmsgateway.launch.service.login.LoginRefusalTest;

class LaunchReasonCoverageTest {

  @Test
  void everyReasonHasATestThatMeetsIt() {
    var met =
        Stream.of(
                LoginRefusalTest.cases(),
                CallbackRefusalTest.cases(),
                BrowserBindingRefusalTest.cases(),
                TokenRefusalTest.cases(),
                LtiClaimRefusalTest.cases(),
                HandOffRefusalTest.cases())
            .flatMap(cases -> cases)
            .map(RefusalCase::reason)
            .collect(Collectors.toSet());

    assertThat(met).containsExactlyInAnyOrder(LaunchReason.values());
  }
}
