-- What people are told in the activity feed of Teams, and what a tenant wants them to be told.

create table teams_feed_settings (
  tenant_id   varchar(64)  not null primary key,
  -- Names of FeedKind, with a comma between; empty for nothing.
  kinds       varchar(100) not null,
  version     bigint       not null,
  constraint fk_teams_feed_settings_tenant foreign key (tenant_id) references tenant (id)
    on delete cascade
);

-- Why somebody could not be told last; apart from the settings, because nobody has decided it.
create table teams_feed_trouble (
  tenant_id   varchar(64)  not null primary key,
  code        varchar(60)  not null,
  since       timestamp with time zone not null,
  constraint fk_teams_feed_trouble_settings foreign key (tenant_id)
    references teams_feed_settings (tenant_id) on delete cascade
);

create table teams_feed_notice (
  -- A hash of what is told to whom, so that nobody is told twice.
  id          varchar(64)  not null primary key,
  tenant_id   varchar(64)  not null,
  course_id   varchar(64)  not null,
  kind        varchar(10)  not null,
  -- The pseudonym of the member, until it is told or given up.
  member_id   varchar(64),
  -- The name of the work; null if it does not matter, or is no longer needed.
  work        varchar(200),
  created_at  timestamp with time zone not null,
  -- When to try, and until when that makes sense; null once it is told or given up.
  next_at     timestamp with time zone,
  until       timestamp with time zone not null,
  tries       integer      not null,
  constraint fk_teams_feed_notice_team foreign key (course_id) references class_team (course_id)
    on delete cascade
);
create index ix_teams_feed_notice_next on teams_feed_notice (tenant_id, next_at);
create index ix_teams_feed_notice_created on teams_feed_notice (created_at);
