package org.lmsgateway.launch.web.token;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The form of the token endpoint, for its description. */
@Schema(name = "TokenRequest", description = "What a client sends for a token.")
record TokenRequest(
    @Schema(
            name = "grant_type",
            required = true,
            enumeration = {"client_credentials", "authorization_code"})
        String grantType,
    @Schema(description = "The code of the launch; for authorization_code.") String code,
    @Schema(name = "client_id", description = "Unless sent by HTTP Basic.") String clientId,
    @Schema(name = "client_secret", description = "Unless sent by HTTP Basic.")
        String clientSecret) {}
