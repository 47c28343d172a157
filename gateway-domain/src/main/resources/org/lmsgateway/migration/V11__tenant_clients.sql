-- Who the gateway is to a tenant's own OpenID provider.
create table tenant_client (
  tenant_id     varchar(64)   not null primary key,
  client_id     varchar(255)  not null,
  -- Encrypted; null for a public client.
  client_secret varchar(2000),
  changed_at    timestamp with time zone not null,
  version       bigint        not null,
  constraint fk_tenant_client_tenant foreign key (tenant_id) references tenant (id)
);
