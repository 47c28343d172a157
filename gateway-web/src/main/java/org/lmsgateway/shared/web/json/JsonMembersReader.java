package org.lmsgateway.shared.web.json;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;

/** Gives a JSON body to the resources that ask for {@link JsonMembers}. */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
public class JsonMembersReader implements MessageBodyReader<JsonMembers> {
  @Override
  public boolean isReadable(
      Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
    return type == JsonMembers.class;
  }

  /** JSON between systems is UTF-8 (RFC 8259 §8.1), whatever a charset parameter says. */
  @Override
  public JsonMembers readFrom(
      Class<JsonMembers> type,
      Type genericType,
      Annotation[] annotations,
      MediaType mediaType,
      MultivaluedMap<String, String> headers,
      InputStream entity)
      throws IOException {
    return JsonMembers.parse(new String(entity.readAllBytes(), StandardCharsets.UTF_8));
  }
}
