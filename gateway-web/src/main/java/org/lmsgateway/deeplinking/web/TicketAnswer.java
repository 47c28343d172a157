package org.lmsgateway.deeplinking.web;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.net.URI;
import org.lmsgateway.deeplinking.ContentTicket;

/** Where the app sends the browser. */
@JsonbPropertyOrder({"location", "expiresIn"})
public record TicketAnswer(URI location, long expiresIn) {
  static TicketAnswer of(ContentTicket ticket) {
    return new TicketAnswer(ticket.location(), ticket.life().toSeconds());
  }
}
