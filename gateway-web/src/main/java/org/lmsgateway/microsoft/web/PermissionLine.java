package org.lmsgateway.microsoft.web;

import java.io.Serializable;
import org.lmsgateway.microsoft.PermissionCheck;
import org.lmsgateway.shared.web.page.PageTexts;

/**
 * A permission on the page.
 *
 * @param by a wider permission that allows it too; null otherwise
 */
public record PermissionLine(String name, String purpose, String feature, String state, String by)
    implements Serializable {

  static PermissionLine of(PermissionCheck check) {
    var texts = PageTexts.of(PermissionLine.class);
    var permission = check.permission();
    return new PermissionLine(
        permission.scope(),
        texts.get("purpose." + permission),
        texts.get("feature." + permission.feature()),
        check.state().name(),
        check.state() == PermissionCheck.State.ALTERNATIVE ? check.by().orElse(null) : null);
  }
}
