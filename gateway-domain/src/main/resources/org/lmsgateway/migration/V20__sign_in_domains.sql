-- What the button to a tenant's own provider says; null for the name of the tenant.
alter table tenant_client add column name varchar(120);

-- The domains whose addresses lead to a tenant's own provider: each to one tenant of the installation.
create table sign_in_domain (
  -- In lower case, with A-labels for what is not ASCII.
  domain    varchar(253) not null primary key,
  tenant_id varchar(64)  not null,
  constraint fk_sign_in_domain_client foreign key (tenant_id) references tenant_client (tenant_id)
);
create index ix_sign_in_domain_tenant on sign_in_domain (tenant_id);
