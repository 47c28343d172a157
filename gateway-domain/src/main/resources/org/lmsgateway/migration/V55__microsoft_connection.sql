-- The application that a tenant's admin registered in its directory of Microsoft 365.

create table microsoft_connection (
  tenant_id         varchar(64)   not null primary key,
  cloud             varchar(20)   not null,
  directory_guid    varchar(36)   not null,
  client_id         varchar(36)   not null,
  -- Sealed by the gateway.
  sealed_secret     varchar(1000),
  secret_expires_on date,
  consented_at      timestamp with time zone,
  version           bigint        not null,
  constraint fk_microsoft_connection_tenant foreign key (tenant_id) references tenant (id)
    on delete cascade
);
