-- Quick, as everything is prepared; gives up rather than keep launches waiting for a long query.
set local lock_timeout = '10s';

alter table launch rename to launch_before;
alter table launch_before drop constraint launch_pkey;
alter table launch_before add constraint launch_before_pkey primary key using index launch_before_id;
alter table launch_before drop constraint uq_launch_nonce;
alter table launch_before drop constraint uq_launch_code;
drop index ix_launch_reason;
drop index ix_launch_result;
drop index ix_launch_outcome;
alter index ix_launch_occurred rename to launch_before_occurred;
alter index ix_launch_tenant rename to launch_before_tenant;
alter index ix_launch_reference rename to launch_before_reference;
alter index ix_launch_registration rename to launch_before_registration;
alter index ix_launch_app rename to launch_before_app;

create table launch (like launch_before including defaults) partition by range (on_day);
alter table launch add constraint launch_pkey primary key (id, on_day);
-- Each nonce is consumed once in the whole cluster: its day is the one in the signed state.
create unique index uq_launch_nonce on launch (nonce_hash, on_day);
create unique index uq_launch_code on launch (code_hash, on_day);
create index ix_launch_occurred on launch (occurred_at, id);
create index ix_launch_tenant on launch (tenant_id, occurred_at, id);
create index ix_launch_reference on launch (reference);
create index ix_launch_registration on launch (registration_id, occurred_at, id);
create index ix_launch_app on launch (app_id, occurred_at, id);
create index ix_launch_reason on launch (reason, occurred_at, id) where reason is not null;
create index ix_launch_refused on launch (tenant_id, occurred_at, id) where reason is not null;
create index ix_launch_all_refused on launch (occurred_at, id) where reason is not null;

-- Where there is nothing to keep, the first partition is that of today.
do $$
declare
  bound text;
begin
  if exists (select from launch_before) then
    select substring(pg_get_constraintdef(oid) from '\d{4}-\d\d-\d\d') into strict bound
      from pg_constraint
      where conname = 'ck_launch_before' and conrelid = 'launch_before'::regclass;
    execute format('alter table launch attach partition launch_before'
      ' for values from (minvalue) to (%L)', bound);
    alter table launch_before drop constraint ck_launch_before;
  else
    drop table launch_before;
  end if;
end $$;

-- Takes a launch whose partition is not there: it must never fail for that.
create table launch_default partition of launch default;
