-- LMSs that register themselves: by invitation, or by a tenant's link and then confirmed by an admin.

alter table registration add column awaits_confirmation boolean default false not null;

create table registration_invitation (
  -- The id that the registration will have: its addresses are told to the LMS before it exists.
  registration_id   varchar(64)   not null primary key,
  secret_hash       varchar(100)  not null,
  tenant_id         varchar(64)   not null,
  name              varchar(120)  not null,
  -- Ids with blanks between. No foreign key: an app may go before the invitation is used.
  apps              varchar(4000) not null,
  deployment_policy varchar(20)   not null,
  expires_at        timestamp with time zone not null,
  used_at           timestamp with time zone,
  constraint uq_invitation_secret unique (secret_hash),
  constraint fk_invitation_tenant foreign key (tenant_id) references tenant (id)
);
create index ix_invitation_tenant on registration_invitation (tenant_id, expires_at);

-- A row for each tenant that has switched its link on.
create table registration_link (
  tenant_id         varchar(64)   not null primary key,
  apps              varchar(4000) not null,
  deployment_policy varchar(20)   not null,
  version           bigint        not null,
  constraint fk_link_tenant foreign key (tenant_id) references tenant (id)
);
