-- Admins who work from elsewhere than the portal.

-- A row for each tenant whose switch was ever turned on; what opening a session locks. No foreign
-- key: the row of the operators is of no tenant.
create table remote_access (
  tenant_id varchar(64) not null primary key,
  enabled   boolean     not null,
  version   bigint      not null
);

insert into remote_access (tenant_id, enabled, version) values ('operators', true, 1);

create table remote_session (
  id              varchar(64)  not null primary key,
  -- Null for an operator of no tenant.
  tenant_id       varchar(64),
  subject         varchar(512) not null,
  display_name    varchar(255) not null,
  client          varchar(120) not null,
  opened_at       timestamp with time zone not null,
  last_used_at    timestamp with time zone not null,
  signed_in_until timestamp with time zone not null,
  closed_at       timestamp with time zone,
  closed_by       varchar(20),
  constraint fk_remote_session_tenant foreign key (tenant_id) references tenant (id)
);
create index ix_remote_session_tenant on remote_session (tenant_id, opened_at);
create index ix_remote_session_subject on remote_session (subject, last_used_at);
create index ix_remote_session_opened on remote_session (opened_at, id);
