-- How far the synchronisation of a course with its team is, and whom it has seen.

create table class_team_sync (
  course_id  varchar(64) not null primary key,
  phase      varchar(20) not null,
  -- Where to go on in the list that the phase reads; null at its beginning.
  page       varchar(4000),
  -- Counts the synchronisations, so that what an earlier one has seen can be told.
  run        bigint      not null,
  -- Who is at work; null for nobody.
  worker     varchar(64),
  seen_at    timestamp with time zone not null,
  ended_at   timestamp with time zone,
  -- Whether the roster had everybody, as far as it could be read.
  complete   boolean     not null,
  -- The code of what went wrong last; null if nothing did.
  trouble    varchar(60),
  -- Since when the LMS says that there is no such course.
  missing_since timestamp with time zone,
  constraint fk_class_team_sync_team foreign key (course_id) references class_team (course_id)
    on delete cascade
);

-- A pass over all courses of a tenant that has not ended: what it has done is not done again.
create table class_team_pass (
  tenant_id  varchar(64) not null primary key,
  started_at timestamp with time zone not null,
  constraint fk_class_team_pass_tenant foreign key (tenant_id) references tenant (id)
    on delete cascade
);

-- The roster as it was read last, by pseudonyms: who is whom in the directory, or why nobody.
create table class_team_person (
  id          varchar(130) not null primary key,
  course_id   varchar(64)  not null,
  member_id   varchar(64)  not null,
  -- The directory's id.
  user_id     varchar(64),
  -- Of what the LMS said when somebody was looked for, so that who is known is not looked up again.
  fingerprint varchar(64)  not null,
  looked_at   timestamp with time zone not null,
  role        varchar(10)  not null,
  why         varchar(30),
  -- What the LMS calls somebody who was not found; sealed by the gateway.
  sealed_name varchar(2000),
  run         bigint       not null,
  constraint fk_class_team_person_team foreign key (course_id) references class_team (course_id)
    on delete cascade
);
create index ix_class_team_person on class_team_person (course_id, user_id);

-- The team as it was read last.
create table class_team_presence (
  id          varchar(130) not null primary key,
  course_id   varchar(64)  not null,
  user_id     varchar(64)  not null,
  -- The runs that have last seen them as a member, and as an owner; 0 for none.
  member_run  bigint       not null,
  owner_run   bigint       not null,
  -- The first run in whose roster they were; 0 for people whom somebody has put there, who stay.
  claimed_run bigint       not null,
  -- The last run in which Microsoft refused to change something about them; 0 for none.
  refused_run bigint       not null,
  constraint fk_class_team_presence_team foreign key (course_id) references class_team (course_id)
    on delete cascade
);
create index ix_class_team_presence on class_team_presence (course_id, user_id);
