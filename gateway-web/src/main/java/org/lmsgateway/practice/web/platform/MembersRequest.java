package org.lmsgateway.practice.web.platform;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.util.Optional;

/** What is asked for in a request for the people of the course (NRPS 2.0 §2.4). */
public class MembersRequest {

  @QueryParam("role")
  @DefaultValue("")
  String role;

  @QueryParam("limit")
  Integer limit;

  /** Our own: where this page begins. */
  @QueryParam("from")
  Long from;

  @QueryParam("rlid")
  String link;

  @QueryParam("groups")
  boolean groups;

  /** Our own, of a differences address: only what has changed since that version. */
  @QueryParam("since")
  Long since;

  /** Our own, of an address of a next page: the version at which the first page was asked for. */
  @QueryParam("at")
  Long at;

  /** The same request again, without where the page begins. */
  URI again(URI members, long version) {
    var address = rest(members);
    Optional.ofNullable(since).ifPresent(known -> address.queryParam("since", known));
    return address.queryParam("at", version).build();
  }

  /** Where to ask later for what has changed since that version. */
  URI differences(URI members, long version) {
    return rest(members).queryParam("since", version).build();
  }

  private UriBuilder rest(URI members) {
    var address = UriBuilder.fromUri(members);
    Optional.of(role).filter(text -> !text.isEmpty()).ifPresent(r -> address.queryParam("role", r));
    Optional.ofNullable(limit).ifPresent(l -> address.queryParam("limit", l));
    Optional.ofNullable(link).ifPresent(l -> address.queryParam("rlid", l));
    return groups ? address.queryParam("groups", true) : address;
  }
}
