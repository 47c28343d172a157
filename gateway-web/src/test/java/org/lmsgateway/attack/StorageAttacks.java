package org.lmsgateway.attack;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.lmsgateway.test.Answer;
import org.lmsgateway.test.TestSchool;
import org.lmsgateway.test.Visitor;

/**
 * A launch that is tied to its browser by a secret which the LMS's page keeps, because cookies are
 * blocked: LTI Client Side postMessages.
 */
final class StorageAttacks {

  private static final String OTHER_SITE = "SECRET_FROM_OTHER_SITE";

  private StorageAttacks() {}

  static List<Attack> all() {
    return List.of(
        posted("stored-from-evil", "another site", OTHER_SITE, "https://evil.example"),
        posted("stored-from-null", "a page without origin", OTHER_SITE, "null"),
        posted("stored-from-alike", "a site that begins alike", OTHER_SITE, "http://localhost"),
        new Attack(
            "stored-from-nobody",
            "the secret is posted without an origin",
            OTHER_SITE,
            scene -> post(scene, new Visitor(), sound -> {})),
        new Attack(
            "stored-from-sister",
            "the secret is posted by a page of the same site, but not ours",
            OTHER_SITE,
            scene -> post(scene, ours(scene).sending("Sec-Fetch-Site", "same-site"), sound -> {})),
        ours(
            "stored-missing",
            "our page posts no secret",
            "STORED_SECRET_MISSING",
            form -> form.remove("secret")),
        ours(
            "stored-other",
            "our page posts another secret",
            "STORED_SECRET_MISMATCH",
            form -> form.put("secret", "another")),
        new Attack(
            "stored-for-cookie-launch",
            "a secret in place of the cookie that the launch began with",
            "BROWSER_COOKIE_MISSING",
            StorageAttacks::cookieLaunch));
  }

  private static Attack posted(String name, String deed, String reason, String origin) {
    return new Attack(
        name,
        "the right secret is posted by " + deed,
        reason,
        scene -> post(scene, new Visitor().sending("Origin", origin), sound -> {}));
  }

  private static Attack ours(
      String name, String deed, String reason, Consumer<Map<String, String>> change) {
    return new Attack(name, deed, reason, scene -> post(scene, ours(scene), change));
  }

  private static Visitor ours(AttackScene scene) {
    return new Visitor().sending("Origin", scene.gateway().base().toString());
  }

  private static Answer post(
      AttackScene scene, Visitor browser, Consumer<Map<String, String>> change) {
    var initiation = scene.initiation(all -> all.put("lti_storage_target", "_parent"));
    var framed = new Visitor().sending("Sec-Fetch-Dest", "iframe");
    var login = framed.post(scene.lms().loginUrl(), initiation);
    var request = Answer.parameters(URI.create(login.attribute("data-by-storage")).getRawQuery());
    Map<String, String> form = form(scene, request);
    form.put("secret", login.attribute("data-secret"));
    change.accept(form);
    return browser.post(scene.gateway().at("/lti/launch/stored"), form);
  }

  private static Map<String, String> form(AttackScene scene, Map<String, String> request) {
    var token = AttackScene.soundToken(scene.school(), request);
    return new HashMap<>(TestSchool.callback(request, token));
  }

  private static Answer cookieLaunch(AttackScene scene) {
    var form = form(scene, scene.school().begin(new Visitor()));
    form.put("secret", "another");
    return ours(scene).post(scene.gateway().at("/lti/launch/stored"), form);
  }
}
