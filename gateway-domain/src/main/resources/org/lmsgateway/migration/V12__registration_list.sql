-- What the list of registrations is searched, filtered and sorted by, and registrations that were
-- deleted but can be had back for a while.

-- The status as the registration itself says it; that of its tenant is another matter.
alter table registration add column status varchar(20) default 'INCOMPLETE' not null;
update registration set status = case
  when awaits_confirmation then 'WAITING'
  when not enabled then 'DISABLED'
  when not exists (select 1 from registration_app a where a.registration_id = registration.id)
    then 'INCOMPLETE'
  when deployment_policy = 'LISTED' and not exists (
    select 1 from registration_deployment d where d.registration_id = registration.id)
    then 'INCOMPLETE'
  else 'ACTIVE' end;

alter table registration add column deleted_at timestamp with time zone;
-- Empty, or once it is deleted the id: so that the same client can be registered anew.
alter table registration add column deletion varchar(64) default '' not null;
alter table registration drop constraint uq_registration_client;
alter table registration add constraint uq_registration_client unique (issuer, client_id, deletion);

-- One index for each order, for a tenant and for operators, who see all.
create index ix_registration_name on registration (name, id);
create index ix_registration_platform on registration (platform, name, id);
create index ix_registration_status on registration (status, name, id);
create index ix_registration_changed on registration (changed_at, id);
create index ix_registration_tenant_platform on registration (tenant_id, platform, name, id);
create index ix_registration_tenant_status on registration (tenant_id, status, name, id);
create index ix_registration_tenant_changed on registration (tenant_id, changed_at, id);
create index ix_registration_deleted on registration (deleted_at);
create index ix_registration_app_app on registration_app (app_id);
