-- Which courses of a tenant have a team in Microsoft Teams, and how they get one.

create table class_team_settings (
  tenant_id         varchar(64)   not null primary key,
  mode              varchar(10)   not null,
  name_pattern      varchar(200)  not null,
  nickname_pattern  varchar(200)  not null,
  -- Roles in courses, by the names of CourseRole.
  owner_roles       varchar(500)  not null,
  member_roles      varchar(500)  not null,
  course_end        varchar(10)   not null,
  -- Only members of this group of the directory are put into teams; null for everybody.
  restriction_group varchar(64),
  -- How people are found, a line each: what the LMS says, the directory's attribute, a suffix.
  matchings         varchar(2000) not null,
  version           bigint        not null,
  constraint fk_class_team_settings_tenant foreign key (tenant_id) references tenant (id)
    on delete cascade
);

create table class_team (
  course_id       varchar(64)  not null primary key,
  tenant_id       varchar(64)  not null,
  registration_id varchar(64)  not null,
  -- The id of the team and of its group, once there is one.
  team_id         varchar(64),
  name            varchar(256),
  nickname        varchar(64),
  web_url         varchar(2000),
  state           varchar(30)  not null,
  -- The code of what it waits for, or why it failed.
  reason          varchar(60),
  -- Made by the gateway; otherwise it was there before.
  made            boolean      not null,
  -- The directory's id of who will own it first; only until it is there.
  first_owner     varchar(64),
  changed_at      timestamp with time zone not null,
  last_synced_at  timestamp with time zone,
  version         bigint       not null,
  -- No two courses share a team.
  constraint uq_class_team_team unique (tenant_id, team_id),
  constraint uq_class_team_nickname unique (tenant_id, nickname),
  constraint fk_class_team_course foreign key (course_id) references course (id)
    on delete cascade,
  constraint fk_class_team_tenant foreign key (tenant_id) references tenant (id)
    on delete cascade
);
create index ix_class_team_state on class_team (tenant_id, state, course_id);
