-- What teams are made by.
alter table class_team_settings add column template varchar(100) default 'standard' not null;
