alter table launch validate constraint ck_launch_before;
