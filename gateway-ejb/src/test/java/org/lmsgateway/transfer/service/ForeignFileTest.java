package org.lmsgateway.transfer.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lmsgateway.shared.json.Jsonp.JSON;

import jakarta.json.JsonStructure;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lmsgateway.registration.RegistrationDraft;
import org.lmsgateway.shared.FieldCode;
import org.lmsgateway.transfer.ImportOutcome.Rejected;
import org.lmsgateway.transfer.ImportOutcome.Understood;
import org.lmsgateway.transfer.TransferFault;

class ForeignFileTest {

  private static JsonStructure json(String text) {
    return JSON.createReader(new StringReader(text)).read();
  }

  private static List<RegistrationDraft> drafts(String text) {
    return ((Understood) ForeignFile.read(json(text))).document().registrations().orElseThrow();
  }

  /** As its README has it. */
  @Test
  void readsAFileOfPyLti1p3() {
    var drafts =
        drafts(
            """
            {"https://canvas.instructure.com": [{
               "default": true,
               "client_id": "10000000000004",
               "auth_login_url": "https://sso.canvaslms.com/api/lti/authorize_redirect",
               "auth_token_url": "https://sso.canvaslms.com/login/oauth2/token",
               "auth_audience": null,
               "key_set_url": "https://sso.canvaslms.com/api/lti/security/jwks",
               "key_set": null,
               "private_key_file": "private.key",
               "public_key_file": "public.key",
               "deployment_ids": ["6:07a8d0e4"]}],
             "https://moodle.example.edu": {
               "client_id": "kC3kkPzQ1fd1x2W",
               "auth_login_url": "https://moodle.example.edu/mod/lti/auth.php",
               "auth_token_url": "https://moodle.example.edu/mod/lti/token.php",
               "key_set_url": "https://moodle.example.edu/mod/lti/certs.php",
               "deployment_ids": ["1", "2"]}}
            """);

    assertThat(drafts).extracting(RegistrationDraft::platform).containsExactly("CANVAS", "MOODLE");
    assertThat(drafts.get(0).deployments()).containsExactly("6:07a8d0e4");
    assertThat(drafts.get(1).name()).isEqualTo("moodle.example.edu");
    assertThat(drafts.get(1).issuer()).isEqualTo("https://moodle.example.edu");
    assertThat(drafts.get(1).keysetUrl()).isEqualTo("https://moodle.example.edu/mod/lti/certs.php");
  }

  @Test
  void readsPlatformsOfLtijs() {
    var platform =
        """
        {"url": "https://lms.example.edu", "name": "Our LMS", "clientId": "c1",
         "authenticationEndpoint": "https://lms.example.edu/sign-in",
         "accesstokenEndpoint": "https://lms.example.edu/token",
         "authConfig": {"method": "JWK_SET", "key": "https://lms.example.edu/keys"}}
        """;

    assertThat(drafts("[" + platform + "]"))
        .isEqualTo(drafts("{\"platforms\": [" + platform + "]}"))
        .singleElement()
        .satisfies(
            draft -> {
              assertThat(draft.name()).isEqualTo("Our LMS");
              assertThat(draft.platform()).isEqualTo("OTHER");
              assertThat(draft.keysetUrl()).isEqualTo("https://lms.example.edu/keys");
            });
  }

  @Test
  void namesThePlaceOfWhatIsMissingOrHasNoCounterpart() {
    var python = json("{\"https://a.example\": [{\"client_id\": \"c\"}]}");
    var node =
        json(
            """
            [{"url": "https://a.example", "clientId": "c", "accesstokenEndpoint": "https://a.example/t",
              "authenticationEndpoint": "https://a.example/a",
              "authConfig": {"method": "RSA_KEY", "key": "-----BEGIN"}}, 7]
            """);

    assertThat(((Rejected) ForeignFile.read(python)).faults())
        .extracting(TransferFault::pointer)
        .containsExactly(
            "/https:~1~1a.example/0/auth_login_url",
            "/https:~1~1a.example/0/auth_token_url",
            "/https:~1~1a.example/0/key_set_url");
    assertThat(((Rejected) ForeignFile.read(node)).faults())
        .containsExactly(
            new TransferFault("/0/authConfig/method", FieldCode.NOT_ONE_OF, "JWK_SET"),
            new TransferFault("/1", FieldCode.MALFORMED, "url, clientId"));
  }
}
