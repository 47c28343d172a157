-- Since when no synchronisation of the course ended with everything done; null if the last one did.

alter table class_team_sync add column trouble_since timestamp with time zone;
create index ix_class_team_sync_trouble on class_team_sync (trouble_since);
