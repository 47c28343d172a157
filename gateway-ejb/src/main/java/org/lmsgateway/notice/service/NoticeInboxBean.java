package org.lmsgateway.notice.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lmsgateway.keys.PlatformTokens;
import org.lmsgateway.keys.TokenOutcome.Rejected;
import org.lmsgateway.keys.TokenOutcome.Verified;
import org.lmsgateway.lms.presets.Presets;
import org.lmsgateway.notice.NoticeInbox;
import org.lmsgateway.notice.NoticeReceipt;
import org.lmsgateway.notice.NoticeReceipt.Refused;
import org.lmsgateway.notice.NoticeReceipt.Taken;
import org.lmsgateway.notice.NoticeRefusal;
import org.lmsgateway.registration.Registration;
import org.lmsgateway.registration.RegistrationId;
import org.lmsgateway.registration.RegistrationStatus;
import org.lmsgateway.registration.service.RegistrationRepository;
import org.lmsgateway.shared.service.Claims;
import org.lmsgateway.shared.service.JsonMaps;

/** Takes notices: checked, written down, and passed on after the LMS has its answer. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class NoticeInboxBean implements NoticeInbox {

  private static final Logger LOG = System.getLogger(NoticeInboxBean.class.getName());
  private static final int MOST_NOTICES = 100;

  private final RegistrationRepository registrations;
  private final PlatformTokens tokens;
  private final NoticeRouting routing;
  private final DeliveryEntry entry;
  private final NoticeForwarder forwarder;
  private final Clock clock;

  public NoticeInboxBean() {
    this(null, null, null, null, null, null);
  }

  @Inject
  public NoticeInboxBean(
      RegistrationRepository registrations,
      PlatformTokens tokens,
      NoticeRouting routing,
      DeliveryEntry entry,
      NoticeForwarder forwarder,
      Clock clock) {
    this.registrations = registrations;
    this.tokens = tokens;
    this.routing = routing;
    this.entry = entry;
    this.forwarder = forwarder;
    this.clock = clock;
  }

  @Override
  public NoticeReceipt receive(RegistrationId id, String body) {
    var registration =
        registrations.find(id).filter(found -> found.status() == RegistrationStatus.ACTIVE);
    if (registration.isEmpty()) {
      return new Refused(NoticeRefusal.NOTICE_REGISTRATION_UNKNOWN, "");
    }
    var notices = notices(body);
    if (notices.isEmpty()) {
      return new Refused(NoticeRefusal.NOTICE_BODY_MALFORMED, "");
    }
    return receive(registration.get(), notices);
  }

  /** The tokens, as they were sent; none if the body is not as it should be. */
  private static List<String> notices(String body) {
    var sent = JsonMaps.readObject(body).map(Claims::new);
    var notices = sent.map(object -> object.objects("notices")).orElse(List.of());
    var tokens = notices.stream().flatMap(notice -> notice.filled("jwt").stream()).toList();
    var all = sent.flatMap(object -> object.list("notices")).map(List::size).orElse(0);
    return tokens.size() == all && all <= MOST_NOTICES ? tokens : List.of();
  }

  private NoticeReceipt receive(Registration registration, List<String> notices) {
    NoticeReceipt receipt = new Taken();
    var toSend = new ArrayList<String>();
    for (var notice : notices) {
      var refused = take(registration, notice, toSend);
      if (refused.isPresent() && receipt instanceof Taken) {
        receipt = refused.get();
      }
    }
    if (!toSend.isEmpty()) {
      forwarder.forward(toSend);
    }
    return receipt;
  }

  private Optional<Refused> take(Registration registration, String token, List<String> toSend) {
    var outcome =
        tokens.verify(
            token,
            registration.addresses().keyset(),
            Presets.of(registration.platform()).signatureAlgorithms());
    if (outcome instanceof Rejected rejected) {
      return refuse(registration, NoticeRefusal.NOTICE_TOKEN_REJECTED, rejected.fault().name());
    }
    var notice = new NoticeClaims(new Claims(((Verified) outcome).claims()));
    var fault = notice.fault(registration, clock.instant());
    if (fault.isPresent()) {
      return refuse(registration, fault.get(), "");
    }
    routing.deliveries(registration, notice).stream()
        .filter(entry::add)
        .forEach(delivery -> toSend.add(delivery.id()));
    return Optional.empty();
  }

  private static Optional<Refused> refuse(
      Registration registration, NoticeRefusal reason, String detail) {
    LOG.log(
        Level.INFO, "Notice refused: {0} {1} registration {2}", reason, detail, registration.id());
    return Optional.of(new Refused(reason, detail));
  }
}
