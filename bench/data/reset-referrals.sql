-- Every referral that a round accepted waits again, and the counts are as they were.
update referral set status = 'sent', answered_at = null, answered_in_time = null, taken_by = null
where status = 'accepted' and taken_by is not null;
delete from referral_event where what = 'accepted' and person_id is not null;
delete from tally where measure in ('referrals.status', 'referrals.in-time');
insert into tally select * from bench_tally;
delete from jobs.job where name like 'referrals.%';
