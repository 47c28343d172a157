-- How many launches of a day (UTC) ended how: of a registration, of a tenant (both by their ids) and
-- of the whole gateway. Counted by a timer, never on the way of a launch.
create table launch_count (
  subject  varchar(64) not null,
  on_day   date        not null,
  -- ACCEPTED, or the reason of the refusal.
  outcome  varchar(40) not null,
  launches bigint      not null,
  last_at  timestamp with time zone not null,
  constraint pk_launch_count primary key (subject, on_day, outcome)
);
create index ix_launch_count_last on launch_count (subject, last_at);
create index ix_launch_count_day on launch_count (on_day);

-- How far the timer has come; what is later is counted when somebody looks.
create table launch_counting (
  id            varchar(20) not null primary key,
  counted_until timestamp with time zone not null,
  version       bigint      not null
);
insert into launch_counting (id, counted_until, version)
  values ('launches', timestamp with time zone '1970-01-01 00:00:00+00', 0);

-- What the portal looks launches up by. Each costs every launch one more entry, so there are no more.
create index ix_launch_registration on launch (registration_id, occurred_at, id);
create index ix_launch_app on launch (app_id, occurred_at, id);
create index ix_launch_reason on launch (reason, occurred_at, id);
create index ix_launch_result on launch (tenant_id, result, occurred_at, id);
