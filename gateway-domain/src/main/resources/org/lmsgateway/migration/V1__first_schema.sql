-- Runs on H2 and PostgreSQL alike: no vendor's own types. Ids are text; times are UTC.

create table tenant (
  id               varchar(64)  not null primary key,
  directory        varchar(255) not null,
  directory_guid   varchar(64),
  name             varchar(120) not null,
  issuer           varchar(255),
  cloud            varchar(20)  not null,
  status           varchar(20)  not null,
  cloud_checked_at timestamp with time zone not null,
  created_at       timestamp with time zone not null,
  version          bigint       not null,
  constraint uq_tenant_directory unique (directory),
  -- The same directory has several names.
  constraint uq_tenant_directory_guid unique (directory_guid),
  constraint uq_tenant_issuer unique (issuer)
);

create table account (
  username      varchar(64)  not null primary key,
  display_name  varchar(120) not null,
  password_hash varchar(500) not null,
  tenant_id     varchar(64),
  roles         varchar(100) not null,
  version       bigint       not null,
  constraint fk_account_tenant foreign key (tenant_id) references tenant (id)
);

create table api_client (
  id          varchar(64)  not null primary key,
  name        varchar(120) not null,
  secret_hash varchar(100) not null,
  tenant_id   varchar(64),
  roles       varchar(100) not null,
  created_at  timestamp with time zone not null,
  constraint fk_api_client_tenant foreign key (tenant_id) references tenant (id)
);

create table app (
  id          varchar(64)   not null primary key,
  name        varchar(120)  not null,
  url         varchar(1000) not null,
  tenant_id   varchar(64),
  secret_hash varchar(100)  not null,
  created_at  timestamp with time zone not null,
  version     bigint        not null,
  constraint fk_app_tenant foreign key (tenant_id) references tenant (id)
);
create index ix_app_name on app (name, id);

create table registration (
  id                varchar(64)   not null primary key,
  tenant_id         varchar(64)   not null,
  name              varchar(120)  not null,
  platform          varchar(20)   not null,
  issuer            varchar(255)  not null,
  client_id         varchar(255)  not null,
  authorization_url varchar(1000) not null,
  token_url         varchar(1000) not null,
  keyset_url        varchar(1000) not null,
  token_audience    varchar(1000),
  deployment_policy varchar(20)   not null,
  allow_anonymous   boolean       not null,
  enabled           boolean       not null,
  created_at        timestamp with time zone not null,
  changed_at        timestamp with time zone not null,
  version           bigint        not null,
  -- An LMS is known by issuer and client id; the error for a second one never names another tenant.
  constraint uq_registration_client unique (issuer, client_id),
  constraint fk_registration_tenant foreign key (tenant_id) references tenant (id)
);
create index ix_registration_tenant on registration (tenant_id, name, id);

create table registration_deployment (
  registration_id varchar(64)  not null,
  deployment_id   varchar(255) not null,
  primary key (registration_id, deployment_id),
  constraint fk_deployment_registration foreign key (registration_id) references registration (id)
);

create table registration_app (
  registration_id varchar(64) not null,
  app_id          varchar(64) not null,
  primary key (registration_id, app_id),
  constraint fk_registration_app_registration foreign key (registration_id) references registration (id),
  constraint fk_registration_app_app foreign key (app_id) references app (id)
);

create table signing_key (
  key_id        varchar(64)   not null primary key,
  purpose       varchar(20)   not null,
  owner         varchar(64)   not null,
  public_jwk    varchar(4000) not null,
  encrypted_jwk varchar(8000) not null,
  created_at    timestamp with time zone not null
);
create index ix_signing_key_owner on signing_key (purpose, owner, created_at);

-- No foreign keys: the record of a launch outlives its registration and app.
create table launch (
  id              varchar(64) not null primary key,
  reference       varchar(20) not null,
  occurred_at     timestamp with time zone not null,
  tenant_id       varchar(64),
  registration_id varchar(64),
  app_id          varchar(64),
  result          varchar(20) not null,
  reason          varchar(40),
  detail          varchar(500),
  nonce_hash      varchar(100),
  code_hash       varchar(100),
  code_expires_at timestamp with time zone,
  swapped_at      timestamp with time zone,
  payload         text,
  -- Each nonce is consumed once in the whole cluster; refused launches consume none.
  constraint uq_launch_nonce unique (nonce_hash),
  constraint uq_launch_code unique (code_hash)
);
create index ix_launch_occurred on launch (occurred_at, id);
create index ix_launch_tenant on launch (tenant_id, occurred_at, id);
create index ix_launch_reference on launch (reference);

create table audit_entry (
  id           varchar(64)   not null primary key,
  occurred_at  timestamp with time zone not null,
  tenant_id    varchar(64),
  actor        varchar(255)  not null,
  action       varchar(20)   not null,
  subject_type varchar(40)   not null,
  subject_id   varchar(255)  not null,
  detail       varchar(1000) not null
);
create index ix_audit_tenant on audit_entry (tenant_id, occurred_at);

-- ShedLock's table: the lease that a timer takes before it works.
create table shedlock (
  name       varchar(64)  not null primary key,
  lock_until timestamp    not null,
  locked_at  timestamp    not null,
  locked_by  varchar(255) not null
);
