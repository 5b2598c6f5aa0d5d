-- Which late action points the system put on this agenda: whoever takes one off has decided, and it stays off.
alter table meeting add column brought_back uuid[] not null default '{}';
