-- Work that is done again and again, on one node of all: when, how far it is, what became of it.

create table scheduled_task (
  -- Its name; for a tenant's followed by the tenant's id.
  id            varchar(120) not null primary key,
  name          varchar(40)  not null,
  -- Null for the gateway's own.
  tenant_id     varchar(64),
  every_seconds bigint       not null,
  next_run_at   timestamp with time zone not null,
  -- Of the run in progress, or of the last one; null before the first.
  started_at    timestamp with time zone,
  -- Null while it runs.
  ended_at      timestamp with time zone,
  -- When the node that runs it last said so.
  seen_at       timestamp with time zone,
  result        varchar(20),
  steps_done    integer      not null,
  -- Null as long as nobody knows.
  steps_all     integer,
  constraint fk_scheduled_task_tenant foreign key (tenant_id) references tenant (id)
    on delete cascade
);
create index ix_scheduled_task_due on scheduled_task (next_run_at);
create index ix_scheduled_task_tenant on scheduled_task (tenant_id);
