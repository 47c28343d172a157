-- What people chose for themselves, by the subject that they sign in as. Whoever never chose has no row.
create table person_preference (
  subject  varchar(512) not null primary key,
  language varchar(8)   not null
);
