package org.lmsgateway.tracing.service;

import io.opentelemetry.sdk.autoconfigure.spi.AutoConfigurationCustomizer;
import io.opentelemetry.sdk.autoconfigure.spi.AutoConfigurationCustomizerProvider;

/** Puts itself before whatever exports spans. */
public class TracingPrivacy implements AutoConfigurationCustomizerProvider {

  @Override
  public void customize(AutoConfigurationCustomizer configuration) {
    configuration.addSpanExporterCustomizer((exporter, settings) -> new PrivateExporter(exporter));
  }
}
