-- Everybody who may sign in: local accounts, and people whom a provider vouches for.
create table person (
  id           varchar(80)  not null primary key,
  -- 'local' for an account of the gateway itself.
  issuer       varchar(255) not null,
  subject      varchar(255) not null,
  name         varchar(120) not null,
  address      varchar(255),
  -- Name and address in lower case, for the search.
  search_text  varchar(400) not null,
  tenant_id    varchar(64),
  roles        varchar(100) not null,
  -- Made an operator by the set-up link, whatever the provider says.
  appointed    boolean      not null,
  enabled      boolean      not null,
  created_at   timestamp with time zone not null,
  signed_in_at timestamp with time zone,
  version      bigint       not null,
  constraint uq_person_subject unique (issuer, subject),
  constraint fk_person_tenant foreign key (tenant_id) references tenant (id)
);
create index ix_person_name on person (name, id);
create index ix_person_tenant on person (tenant_id, name, id);

insert into person (id, issuer, subject, name, address, search_text, tenant_id, roles, appointed, enabled, created_at, signed_in_at, version)
  select 'account:' || username, 'local', username, display_name, username, lower(display_name || ' ' || username), tenant_id, roles, false, true, current_timestamp, null, 1
  from account;

alter table account drop constraint fk_account_tenant;
alter table account drop column display_name;
alter table account drop column tenant_id;
alter table account drop column roles;

-- Wrong passwords lately, by the hash of the name that was typed, whether or not there is such an account.
create table sign_in_failure (
  name_hash     varchar(64) not null primary key,
  failures      integer     not null,
  last_at       timestamp with time zone not null,
  blocked_until timestamp with time zone
);
create index ix_sign_in_failure_last on sign_in_failure (last_at);
