package org.lmsgateway.practice.web.platform;

import static org.lmsgateway.practice.token.ServiceScope.LINE_ITEMS;
import static org.lmsgateway.practice.token.ServiceScope.LINE_ITEMS_READ;
import static org.lmsgateway.shared.json.Jsonp.JSON;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import org.lmsgateway.practice.PracticeAddresses;
import org.lmsgateway.practice.grades.Gradebook;
import org.lmsgateway.practice.grades.GradebookAnswer;
import org.lmsgateway.practice.grades.GradebookAnswer.Invalid;
import org.lmsgateway.practice.grades.GradebookAnswer.Kept;
import org.lmsgateway.practice.grades.LineItem;
import org.lmsgateway.practice.grades.LineItemFilter;
import org.lmsgateway.shared.GatewayAddress;

/** The line items of the course (AGS 2.0 §3.2). */
@Path(PracticeAddresses.COURSE_PATH + "/line-items")
@RequestScoped
public class LineItemsResource {

  static final String ITEM = "application/vnd.ims.lis.v2.lineitem+json";
  static final String CONTAINER = "application/vnd.ims.lis.v2.lineitemcontainer+json";
  static final String NUMBER = "{number: [0-9]{1,9}}";

  @Inject private ServiceDoor door;
  @Inject private Gradebook gradebook;
  @Inject private GatewayAddress gateway;

  private LineItemJson json;

  @PostConstruct
  void prepare() {
    json = new LineItemJson(new PracticeAddresses(gateway));
  }

  @GET
  @Produces(CONTAINER)
  public Response list(
      @HeaderParam("Authorization") String authorization,
      @QueryParam("resource_link_id") String link,
      @QueryParam("resource_id") String resource,
      @QueryParam("tag") String tag,
      @QueryParam("limit") Integer limit,
      @QueryParam("from") Long from) {
    door.pass(authorization, LINE_ITEMS, LINE_ITEMS_READ);
    var filter = new LineItemFilter(link, resource, tag);
    var page = PagedList.of(gradebook.items(filter), LineItem::number, from, limit);
    var items = JSON.createArrayBuilder();
    page.part().forEach(item -> items.add(json.of(item)));
    return Response.ok(items.build().toString())
        .header("Link", PagedList.link(page.next(), request(filter, limit), "next"))
        .build();
  }

  private URI request(LineItemFilter filter, Integer limit) {
    var address = UriBuilder.fromUri(json.addresses().lineItems());
    add(address, "resource_link_id", filter.resourceLinkId());
    add(address, "resource_id", filter.resourceId());
    add(address, "tag", filter.tag());
    add(address, "limit", limit);
    return address.build();
  }

  private static void add(UriBuilder address, String name, Object value) {
    if (value != null) {
      address.queryParam(name, value);
    }
  }

  @POST
  @Consumes(ITEM)
  @Produces(ITEM)
  public Response create(@HeaderParam("Authorization") String authorization, String body) {
    door.pass(authorization, LINE_ITEMS);
    var item = kept(gradebook.add(LineItemJson.draft(SentJson.parse(body))));
    return Response.created(json.addresses().lineItem(item.number()))
        .entity(json.of(item).build().toString())
        .build();
  }

  @GET
  @Path(NUMBER)
  @Produces(ITEM)
  public String get(
      @HeaderParam("Authorization") String authorization, @PathParam("number") long number) {
    door.pass(authorization, LINE_ITEMS, LINE_ITEMS_READ);
    var item = gradebook.find(number).orElseThrow(ServiceFault::notFound);
    return json.of(item).build().toString();
  }

  @PUT
  @Path(NUMBER)
  @Consumes(ITEM)
  @Produces(ITEM)
  public String change(
      @HeaderParam("Authorization") String authorization,
      @PathParam("number") long number,
      String body) {
    door.pass(authorization, LINE_ITEMS);
    var item = kept(gradebook.change(number, LineItemJson.draft(SentJson.parse(body))));
    return json.of(item).build().toString();
  }

  @DELETE
  @Path(NUMBER)
  public Response remove(
      @HeaderParam("Authorization") String authorization, @PathParam("number") long number) {
    door.pass(authorization, LINE_ITEMS);
    if (!gradebook.remove(number)) {
      throw ServiceFault.notFound();
    }
    return Response.noContent().build();
  }

  private static LineItem kept(GradebookAnswer answer) {
    if (answer instanceof Kept kept) {
      return kept.item();
    }
    throw answer instanceof Invalid invalid
        ? ServiceFault.invalid(invalid.what())
        : ServiceFault.notFound();
  }
}
