-- Which notices of LMSs apps want, and notices on their way to them.

create table notice_subscription (
  -- Made of course, app and type, so that an app wants a type once in a course.
  id          varchar(300)  not null primary key,
  course_id   varchar(64)   not null,
  app_id      varchar(64)   not null,
  notice_type varchar(100)  not null,
  handler     varchar(1000) not null,
  constraint fk_notice_subscription_course foreign key (course_id) references course (id)
    on delete cascade,
  constraint fk_notice_subscription_app foreign key (app_id) references app (id) on delete cascade
);
create index ix_notice_subscription_course on notice_subscription (course_id, app_id);
create index ix_notice_subscription_app on notice_subscription (app_id);

create table notice_delivery (
  -- Made of the notice's nonce, the app and the address, so that a replayed notice is known.
  id              varchar(64)   not null primary key,
  app_id          varchar(64)   not null,
  handler         varchar(1000) not null,
  -- Encrypted; null once it is delivered.
  content         text,
  attempts        integer       not null,
  next_attempt_at timestamp with time zone not null,
  created_at      timestamp with time zone not null,
  constraint fk_notice_delivery_app foreign key (app_id) references app (id) on delete cascade
);
create index ix_notice_delivery_due on notice_delivery (next_attempt_at);
create index ix_notice_delivery_age on notice_delivery (created_at);
create index ix_notice_delivery_app on notice_delivery (app_id);
