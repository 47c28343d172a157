package org.lmsgateway.transfer.service;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.List;
import java.util.stream.Stream;
import org.lmsgateway.shared.FieldCode;
import org.lmsgateway.transfer.TransferFault;

/** The members of one object of another system's file; what nobody asks for is left aside. */
record ForeignMembers(String pointer, JsonObject object, List<TransferFault> faults) {

  /** The first of these that is there; a fault if none is. */
  String text(String... names) {
    var text = optional(names);
    if (text == null) {
      faults.add(new TransferFault(pointer + "/" + names[0], FieldCode.REQUIRED, ""));
    }
    return text;
  }

  /** The first of these that is there, or null. */
  String optional(String... names) {
    return Stream.of(names)
        .map(object::get)
        .filter(JsonString.class::isInstance)
        .map(value -> ((JsonString) value).getString())
        .filter(text -> !text.isBlank())
        .findFirst()
        .orElse(null);
  }

  /** Empty if it is not there. */
  List<String> texts(String name) {
    return object.get(name) instanceof JsonArray array
        ? array.stream()
            .filter(JsonString.class::isInstance)
            .map(value -> ((JsonString) value).getString())
            .toList()
        : List.of();
  }

  /** The address of the key set; a single key that was entered instead has no counterpart here. */
  String keysetOf(String name) {
    if (!(object.get(name) instanceof JsonObject config)) {
      faults.add(new TransferFault(pointer + "/" + name, FieldCode.REQUIRED, ""));
      return null;
    }
    var members = new ForeignMembers(pointer + "/" + name, config, faults);
    var method = members.optional("method");
    if (!"JWK_SET".equals(method)) {
      faults.add(new TransferFault(members.pointer() + "/method", FieldCode.NOT_ONE_OF, "JWK_SET"));
      return null;
    }
    return members.text("key");
  }
}
