package org.lmsgateway.registration.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.lmsgateway.app.service.AppRepository;
import org.lmsgateway.keys.ToolKeys;
import org.lmsgateway.lms.presets.Presets;
import org.lmsgateway.registration.Registration;
import org.lmsgateway.registration.RegistrationId;
import org.lmsgateway.registration.tool.ToolDescriptions;
import org.lmsgateway.registration.tool.ToolFileService;
import org.lmsgateway.shared.GatewayAddress;

/** Describes registrations to their LMSs, which fetch that without credentials. */
@Stateless
@PermitAll
public class ToolFileServiceBean implements ToolFileService {

  private final RegistrationRepository registrations;
  private final AppRepository apps;
  private final ToolKeys keys;
  private final GatewayAddress gateway;

  public ToolFileServiceBean() {
    this(null, null, null, null);
  }

  @Inject
  public ToolFileServiceBean(
      RegistrationRepository registrations,
      AppRepository apps,
      ToolKeys keys,
      GatewayAddress gateway) {
    this.registrations = registrations;
    this.apps = apps;
    this.keys = keys;
    this.gateway = gateway;
  }

  @Override
  public Optional<Map<String, Object>> find(RegistrationId id) {
    return registrations.find(id).flatMap(this::describe);
  }

  @Override
  public Optional<String> keySet(RegistrationId id) {
    return registrations.findDeleted(id).isPresent()
        ? Optional.empty()
        : keys.publicKeySet(id.value());
  }

  private Optional<Map<String, Object>> describe(Registration registration) {
    var launched =
        registration.rules().apps().stream()
            .flatMap(app -> apps.find(app).stream())
            .filter(app -> app.serves(registration.tenant()))
            .toList();
    return launched.isEmpty()
        ? Optional.empty()
        : Presets.configuration(
            registration.platform(), ToolDescriptions.of(gateway, registration.id(), launched));
  }
}
