-- What a launch said that helps to find out what became of it; no person is in it.
alter table launch add column facts text;
