package org.lmsgateway.practice.service.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lmsgateway.keys.SecretBox;
import org.lmsgateway.keys.TokenOutcome.Rejected;
import org.lmsgateway.keys.TokenOutcome.Verified;
import org.lmsgateway.practice.content.ChosenLink;
import org.lmsgateway.practice.content.ContentAnswer;
import org.lmsgateway.practice.content.ContentAnswer.Added;
import org.lmsgateway.practice.content.ContentAnswer.Refused;
import org.lmsgateway.practice.content.ContentFault;
import org.lmsgateway.practice.content.CourseContent;
import org.lmsgateway.practice.grades.Gradebook;
import org.lmsgateway.practice.grades.GradebookAnswer.Invalid;
import org.lmsgateway.practice.service.PracticePlatform;
import org.lmsgateway.practice.service.RecentValues;
import org.lmsgateway.practice.service.ToolSignature;
import org.lmsgateway.shared.GatewayAddress;
import org.lmsgateway.shared.service.Claims;

/** Keeps the links in memory. */
@ApplicationScoped
public class CourseContentBean implements CourseContent {

  /** How long somebody may take to choose. */
  private static final Duration PATIENCE = Duration.ofHours(1);

  private final List<ChosenLink> links = new ArrayList<>();
  private long lastNumber;

  private ToolSignature signature;
  private Gradebook gradebook;
  private SecretBox secrets;
  private Clock clock;
  private RecentValues requests;
  private ResponseCheck check;
  private ContentItems items;

  protected CourseContentBean() {}

  @Inject
  public CourseContentBean(
      ToolSignature signature,
      Gradebook gradebook,
      SecretBox secrets,
      GatewayAddress gateway,
      Clock clock) {
    this.signature = signature;
    this.gradebook = gradebook;
    this.secrets = secrets;
    this.clock = clock;
    this.requests = new RecentValues(clock);
    var platform = new PracticePlatform(gateway);
    this.check = new ResponseCheck(platform, signature, requests, clock);
    this.items = new ContentItems(platform);
  }

  @Override
  public String request() {
    var data = secrets.newSecret();
    requests.add(data, clock.instant().plus(PATIENCE));
    return data;
  }

  @Override
  public ContentAnswer add(String jwt) {
    if (jwt == null || jwt.isBlank()) {
      return new Refused(ContentFault.JWT_MISSING, "");
    }
    var outcome = signature.verify(jwt);
    if (outcome instanceof Rejected rejected) {
      return new Refused(ContentFault.SIGNATURE, rejected.fault().name());
    }
    var claims = new Claims(((Verified) outcome).claims());
    return check.fault(claims).map(ContentAnswer.class::cast).orElseGet(() -> take(claims));
  }

  private ContentAnswer take(Claims claims) {
    try {
      var message = claims.text(ResponseCheck.DL + "msg").orElse("");
      return new Added(keep(read(claims)), message);
    } catch (ItemException e) {
      return e.answer();
    }
  }

  private List<ContentItem> read(Claims claims) throws ItemException {
    // Deep Linking 2.0 §4.5.6: no items means that nothing was chosen.
    var sent = claims.list(ResponseCheck.DL + "content_items").orElse(List.of());
    var read = new ArrayList<ContentItem>();
    for (var item : sent) {
      read.add(items.read(new Claims(Map.of("item", item)).object("item").orElseThrow(this::odd)));
    }
    return read;
  }

  private ItemException odd() {
    return new ItemException(ContentFault.ITEMS_MALFORMED, "content_items");
  }

  /** No link is kept unless all can be. */
  private synchronized List<ChosenLink> keep(List<ContentItem> chosen) throws ItemException {
    if (links.size() + chosen.size() > MOST_LINKS) {
      throw new ItemException(ContentFault.FULL, String.valueOf(MOST_LINKS));
    }
    var added = new ArrayList<ChosenLink>();
    for (var item : chosen) {
      var id = "practice-chosen-" + ++lastNumber;
      added.add(new ChosenLink(id, item.title(), item.text(), item.url(), item.custom()));
      addColumn(item, id);
    }
    links.addAll(added);
    return added;
  }

  private void addColumn(ContentItem item, String link) throws ItemException {
    if (item.lineItem().isEmpty()) {
      return;
    }
    if (gradebook.add(item.lineItem().get().of(link)) instanceof Invalid invalid) {
      throw new ItemException(ContentFault.ITEMS_MALFORMED, "lineItem: " + invalid.what());
    }
  }

  @Override
  public synchronized List<ChosenLink> links() {
    return List.copyOf(links);
  }

  @Override
  public synchronized Optional<ChosenLink> find(String id) {
    return links.stream().filter(link -> link.id().equals(id)).findAny();
  }

  @Override
  public synchronized void clear() {
    links.clear();
    requests.clear();
  }
}
