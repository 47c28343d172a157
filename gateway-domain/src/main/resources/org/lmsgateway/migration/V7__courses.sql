-- Courses of LMSs, as far as apps with services were launched from them.

create table course (
  id              varchar(64)   not null primary key,
  tenant_id       varchar(64)   not null,
  registration_id varchar(64)   not null,
  deployment_id   varchar(255)  not null,
  -- The context's id; of a launch without context, the resource link's.
  place           varchar(300)  not null,
  title           varchar(255),
  roster_url      varchar(1000),
  line_items_url  varchar(1000),
  groups_url      varchar(1000),
  group_sets_url  varchar(1000),
  notices_url     varchar(1000),
  scopes          varchar(2000) not null,
  seen_on         date          not null,
  version         bigint        not null,
  constraint uq_course_place unique (registration_id, deployment_id, place),
  constraint fk_course_registration foreign key (registration_id) references registration (id)
    on delete cascade
);

create table course_app (
  course_id varchar(64) not null,
  app_id    varchar(64) not null,
  primary key (course_id, app_id),
  constraint fk_course_app_course foreign key (course_id) references course (id)
    on delete cascade,
  constraint fk_course_app_app foreign key (app_id) references app (id) on delete cascade
);
create index ix_course_app_app on course_app (app_id, course_id);

-- Whom an app may grade: the LMS's name of a user, readable only with the name that apps know.
create table known_user (
  name_hash       varchar(64)   not null primary key,
  registration_id varchar(64)   not null,
  sealed_id       varchar(1000) not null,
  constraint fk_known_user_registration foreign key (registration_id)
    references registration (id) on delete cascade
);
create index ix_known_user_registration on known_user (registration_id);

-- When a user's score was last sent, so that the next one is later.
create table score_time (
  score_hash varchar(64) not null primary key,
  sent_at    timestamp with time zone not null
);
create index ix_score_time_sent on score_time (sent_at);
