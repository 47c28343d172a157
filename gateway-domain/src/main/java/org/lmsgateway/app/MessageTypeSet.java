package org.lmsgateway.app;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Set;
import org.lmsgateway.shared.column.EnumSetColumn;

/** Stores a set of messages in one column. */
@Converter
public class MessageTypeSet extends EnumSetColumn<MessageType>
    implements AttributeConverter<Set<MessageType>, String> {
  public MessageTypeSet() {
    super(MessageType.class);
  }
}
