-- What a connection signs in by instead of a secret.

alter table microsoft_connection add certificate varchar(4000);
-- Sealed by the gateway.
alter table microsoft_connection add sealed_key varchar(8000);
alter table microsoft_connection add certificate_ends_at timestamp with time zone;
