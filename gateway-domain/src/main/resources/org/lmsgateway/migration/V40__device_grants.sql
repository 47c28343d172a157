-- Programs that wait for somebody to let them sign in (RFC 8628). Both codes as hashes.
create table device_grant (
  device_code_hash varchar(100) not null primary key,
  user_code_hash   varchar(100) not null,
  client           varchar(64)  not null,
  address          varchar(64)  not null,
  asked_at         timestamp with time zone not null,
  expires_at       timestamp with time zone not null,
  polled_at        timestamp with time zone,
  interval_seconds integer      not null,
  state            varchar(20)  not null,
  -- Who approved; null until then.
  subject          varchar(512),
  tenant_id        varchar(64),
  roles            varchar(100) not null,
  constraint uq_device_grant_user_code unique (user_code_hash)
);
create index ix_device_grant_address on device_grant (address, expires_at);
create index ix_device_grant_expiry on device_grant (expires_at);
