package org.lmsgateway.help.web.errors;

import static org.lmsgateway.help.web.errors.TextPlace.patterns;
import static org.lmsgateway.help.web.errors.TextPlace.plain;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.lmsgateway.alert.AlertRefusal;
import org.lmsgateway.classteam.ClassTeamRefusal;
import org.lmsgateway.course.CourseRefusal;
import org.lmsgateway.diagnosis.DiagnosisCode;
import org.lmsgateway.identity.access.RemoteRefusal;
import org.lmsgateway.identity.access.TokenRefusal;
import org.lmsgateway.identity.device.DeviceRefusal;
import org.lmsgateway.identity.provider.SignInReason;
import org.lmsgateway.keys.assertion.AssertionFault;
import org.lmsgateway.keys.web.KeyRefusal;
import org.lmsgateway.launch.refusal.LaunchReason;
import org.lmsgateway.launch.refusal.LaunchStep;
import org.lmsgateway.microsoft.GraphRefusal;
import org.lmsgateway.moodle.CheckCode;
import org.lmsgateway.notice.NoticeRefusal;
import org.lmsgateway.registration.connection.FindingCode;
import org.lmsgateway.registration.connection.Verdict;
import org.lmsgateway.registration.dynamic.DynamicRefusal;
import org.lmsgateway.shared.FieldCode;
import org.lmsgateway.shared.error.ErrorCode;
import org.lmsgateway.shared.web.problem.ProblemCode;
import org.lmsgateway.teamsapp.TeamsAppRefusal;
import org.lmsgateway.tenant.TenantRefusal;

/**
 * The parts of the catalogue, in its order. Each has a name and says who sees its codes, in the
 * bundle of the help pages. The texts of the codes are where those take them from who tell them.
 */
public enum ErrorArea {
  LAUNCH(
      Stream.of(LaunchReason.values()).filter(reason -> !isHandOff(reason)),
      plain("launch.web.messages", "page.%s.title"),
      plain("launch.web.messages", "reason.%s.cause", "reason.%s.fix")) {
    /** People see the page that reasons share. */
    @Override
    List<String> said(ErrorCode code, Locale locale) {
      return said.texts(((LaunchReason) code).page().name(), locale);
    }
  },
  SIGN_IN(
      Stream.of(SignInReason.values()),
      patterns("identity.web.messages", "reason.%s"),
      plain("identity.provider.reasons", "%s.cause", "%s.fix")),
  REGISTRATION(
      Stream.of(DynamicRefusal.values()),
      plain("registration.web.dynamic.messages", "refusal.%s.text"),
      plain("registration.web.dynamic.messages", "refusal.%s.cause", "refusal.%s.fix")),
  CONNECTION(
      Stream.of(FindingCode.values()).filter(ErrorArea::isTrouble),
      patterns("registration.web.connection.messages", "%s"),
      plain("registration.web.connection.messages", "%s.cause", "%s.fix")),
  CHECK_LIST(
      Stream.of(CheckCode.values()).filter(CheckCode::isTrouble),
      patterns("moodle.web.messages", "%s"),
      plain("moodle.web.messages", "%s.cause", "%s.fix")),
  TEAMS_APP(Stream.of(TeamsAppRefusal.values()), problems(), problemCauses()),
  TENANT(Stream.of(TenantRefusal.values()), problems(), problemCauses()),
  REMOTE(Stream.of(RemoteRefusal.values()), problems(), problemCauses()),
  DEVICE(Stream.of(DeviceRefusal.values()), problems(), problemCauses()),
  DIAGNOSIS(
      Stream.of(DiagnosisCode.values()).filter(DiagnosisCode::isTrouble),
      patterns("diagnosis.checks", "%s"),
      plain("diagnosis.checks", "%s.cause", "%s.fix")),
  CLASS_TEAM(Stream.of(ClassTeamRefusal.values()), problems(), problemCauses()),
  MICROSOFT(Stream.of(GraphRefusal.values()), problems(), problemCauses()),
  ALERT(Stream.of(AlertRefusal.values()), problems(), problemCauses()),
  FIELD(
      Stream.of(FieldCode.values()),
      patterns("shared.web.messages", "field.%s"),
      plain("shared.web.messages", "field.%s.cause", "field.%s.fix")),
  API(
      Stream.<ErrorCode[]>of(ProblemCode.values(), KeyRefusal.values(), TokenRefusal.values())
          .flatMap(Stream::of),
      problems(),
      problemCauses()),
  COURSE(Stream.of(CourseRefusal.values()), problems(), problemCauses()),
  HAND_OFF(
      Stream.of(LaunchReason.values()).filter(ErrorArea::isHandOff),
      plain("launch.web.messages"),
      plain("launch.web.messages", "reason.%s.cause", "reason.%s.fix")),
  ASSERTION(
      Stream.of(AssertionFault.values()),
      plain("launch.web.messages", "assertion.%s"),
      plain("launch.web.messages", "proof.%s.cause", "proof.%s.fix")),
  NOTICE(Stream.of(NoticeRefusal.values()), problems(), problemCauses());

  final TextPlace said;
  final TextPlace why;

  private final List<ErrorCode> codes;

  /**
   * An area.
   *
   * @param said what somebody is told, in one text or several
   * @param why the cause, then the fix
   */
  ErrorArea(Stream<? extends ErrorCode> codes, TextPlace said, TextPlace why) {
    this.codes = codes.<ErrorCode>map(code -> code).toList();
    this.said = said;
    this.why = why;
  }

  List<ErrorCode> codes() {
    return codes;
  }

  /** The entries of all codes. */
  List<ErrorEntry> entries(Locale locale) {
    return codes.stream().map(code -> entry(code, locale)).toList();
  }

  private ErrorEntry entry(ErrorCode code, Locale locale) {
    var reasons = why.texts(code.name(), locale);
    return new ErrorEntry(this, code, said(code, locale), reasons.get(0), reasons.get(1));
  }

  /** Empty where somebody is told the cause itself. */
  List<String> said(ErrorCode code, Locale locale) {
    return said.texts(code.name(), locale);
  }

  private static TextPlace problems() {
    return patterns("shared.web.messages", "problem.%s.title", "problem.%s.detail");
  }

  private static TextPlace problemCauses() {
    return plain("shared.web.messages", "problem.%s.cause", "problem.%s.fix");
  }

  private static boolean isHandOff(LaunchReason reason) {
    return LaunchStep.of(reason) == LaunchStep.HAND_OFF;
  }

  private static boolean isTrouble(FindingCode code) {
    return code.verdict() == Verdict.FAILED || code.verdict() == Verdict.WARN;
  }
}
