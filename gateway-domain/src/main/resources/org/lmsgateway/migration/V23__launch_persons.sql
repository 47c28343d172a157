-- Whether a tenant has it kept who launched, for its admins to see.
alter table tenant add column persons_in_launches boolean default false not null;

-- Who launched, where that is kept: encrypted, and found by the hash of the name towards apps.
create table launch_person (
  launch_id   varchar(64)  not null primary key,
  tenant_id   varchar(64)  not null,
  name_hash   varchar(100) not null,
  sealed      text         not null,
  occurred_at timestamp with time zone not null
);
create index ix_launch_person_name on launch_person (name_hash);
create index ix_launch_person_tenant on launch_person (tenant_id);
create index ix_launch_person_occurred on launch_person (occurred_at);
