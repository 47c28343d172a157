-- What follows, to V32, makes the table of launches one of partitions, one for each day, without
-- keeping launches waiting: what takes its time takes no lock that a launch needs. The records from
-- before become a partition as they are, which holds the days up to here.
do $$
begin
  execute format('alter table launch add constraint ck_launch_before check (on_day < %L) not valid',
    cast(current_timestamp at time zone 'UTC' as date) + 8);
end $$;
