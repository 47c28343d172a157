-- Keys are published before they sign and after; each owner's are counted, so that two nodes cannot
-- make the same one.
alter table signing_key add column generation integer default 0 not null;
alter table signing_key add column active_from timestamp with time zone;
alter table signing_key add column retired_at timestamp with time zone;

update signing_key set
  active_from = created_at,
  generation = (
    select count(*) from signing_key older
    where older.purpose = signing_key.purpose and older.owner = signing_key.owner
      and (older.created_at < signing_key.created_at
        or (older.created_at = signing_key.created_at and older.key_id <= signing_key.key_id)));

alter table signing_key alter column active_from set not null;
alter table signing_key add constraint uq_signing_key_generation unique (purpose, owner, generation);
create index ix_signing_key_due on signing_key (retired_at, active_from);

-- What must outlive the master key. Empty until the gateway has started; the row is there because a
-- node that starts locks it.
create table stored_secret (
  name            varchar(64)   not null primary key,
  encrypted_value varchar(1000) not null
);
insert into stored_secret (name, encrypted_value) values ('pseudonyms', '');
