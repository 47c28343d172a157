-- What people have entered for new registrations and not saved yet.

create table registration_draft (
  -- The id that the registration will have: its addresses are in the LMS before it is saved.
  id       varchar(64)  not null primary key,
  owner    varchar(255) not null,
  name     varchar(120) not null,
  platform varchar(20)  not null,
  step     integer      not null,
  content  text         not null,
  saved_at timestamp with time zone not null,
  version  bigint       not null
);
create index ix_registration_draft_owner on registration_draft (owner, saved_at);
create index ix_registration_draft_saved on registration_draft (saved_at);
