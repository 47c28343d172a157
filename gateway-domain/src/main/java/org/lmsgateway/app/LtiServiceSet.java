package org.lmsgateway.app;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Set;
import org.lmsgateway.shared.column.EnumSetColumn;

/** Stores a set of services in one column. */
@Converter
public class LtiServiceSet extends EnumSetColumn<LtiService>
    implements AttributeConverter<Set<LtiService>, String> {
  public LtiServiceSet() {
    super(LtiService.class);
  }
}
