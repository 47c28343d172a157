-- The class teams that have the tab of the app; nobody who takes it out gets it again.

create table teams_app_tab (
  course_id varchar(64) not null primary key,
  team_id   varchar(64) not null,
  added_at  timestamp with time zone not null,
  constraint fk_teams_app_tab_class_team foreign key (course_id) references class_team (course_id)
    on delete cascade
);
