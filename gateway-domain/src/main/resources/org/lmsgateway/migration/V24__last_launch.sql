-- When a registration was last launched, as far as launches are counted: for the list's order.
alter table registration add column last_launch_at timestamp with time zone
  default timestamp with time zone '1970-01-01 00:00:00+00' not null;
update registration set last_launch_at = (
  select max(c.last_at) from launch_count c where c.subject = registration.id)
  where exists (select 1 from launch_count c where c.subject = registration.id);
create index ix_registration_launched on registration (last_launch_at, id);
create index ix_registration_tenant_launched on registration (tenant_id, last_launch_at, id);
