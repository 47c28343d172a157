package org.lmsgateway.lms.presets;

import java.util.List;
import java.util.Locale;
import org.lmsgateway.lms.SelfRegistration;
import org.lmsgateway.lms.blackboard.BlackboardSelfRegistration;
import org.lmsgateway.lms.brightspace.BrightspaceSelfRegistration;
import org.lmsgateway.lms.canvas.CanvasSelfRegistration;
import org.lmsgateway.lms.moodle.MoodleSelfRegistration;
import org.lmsgateway.lms.other.OtherSelfRegistration;
import org.lmsgateway.lms.sakai.SakaiSelfRegistration;

/** The LMSs that can register themselves, by the name that they give their product. */
public final class SelfRegistrations {

  private static final SelfRegistration OTHER = new OtherSelfRegistration();

  private static final List<SelfRegistration> KNOWN =
      List.of(
          new CanvasSelfRegistration(),
          new BlackboardSelfRegistration(),
          new MoodleSelfRegistration(),
          new BrightspaceSelfRegistration(),
          new SakaiSelfRegistration());

  private SelfRegistrations() {}

  /**
   * What is known of a product.
   *
   * @param family its {@code product_family_code}, which anybody may claim: nothing may be trusted
   *     because of it
   */
  public static SelfRegistration ofFamily(String family) {
    var wanted = family.strip().toLowerCase(Locale.ROOT);
    return KNOWN.stream().filter(lms -> lms.families().contains(wanted)).findFirst().orElse(OTHER);
  }
}
