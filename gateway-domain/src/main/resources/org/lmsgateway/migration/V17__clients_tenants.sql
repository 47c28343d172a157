-- API clients whose secrets are renewed, and tenants that operators shut out.

alter table api_client add column previous_secret_hash varchar(100);
alter table api_client add column previous_secret_ends_at timestamp with time zone;
-- To some minutes, so that a client that asks often costs no write each time.
alter table api_client add column last_used_at timestamp with time zone;
alter table api_client add column version bigint default 0 not null;

-- Why an operator shut the tenant out; null if its cloud was the reason, or if it is not blocked.
alter table tenant add column block_reason varchar(500);

create index ix_tenant_name on tenant (name, id);
create index ix_tenant_status on tenant (status);
create index ix_tenant_created on tenant (created_at, id);
create index ix_app_created on app (created_at, id);
create index ix_api_client_name on api_client (name, id);
create index ix_api_client_created on api_client (created_at, id);
-- What could not be delivered to an app, the latest trouble first.
create index ix_notice_delivery_trouble on notice_delivery (app_id, attempts);
