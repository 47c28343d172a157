-- What is kept about a person is found by what apps call them, in all courses.

create index ix_class_team_person_member on class_team_person (member_id);
