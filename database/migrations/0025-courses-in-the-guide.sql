-- A course shows itself in the guide: one offer with the id of the course, written by the room of courses alone.
alter table offer drop constraint offer_source_check;
alter table offer add constraint offer_source_check check (source in ('hand', 'file', 'hsds', 'course'));
-- Whether there is place, no more precise than people are told; only of a course.
alter table offer add column seats text
  check (seats in ('enough', 'three', 'two', 'one', 'full', 'later', 'closed', 'begun'));
alter table offer add constraint offer_seats_of_course check ((source = 'course') = (seats is not null));

-- Who organises a course together with the owner keeps what the guide says of it.
create policy add_course on offer for insert to ketenwijzer_app
  with check (network_id = current_network() and source = 'course' and may_keep_course(network_id, id));
create policy change_course on offer for update to ketenwijzer_app
  using (network_id = current_network() and source = 'course' and may_keep_course(network_id, id))
  with check (network_id = current_network() and source = 'course' and may_keep_course(network_id, id));
create policy add_course on offer_location for insert to ketenwijzer_app
  with check (network_id = current_network() and id = offer_id and may_keep_course(network_id, offer_id));
create policy change_course on offer_location for update to ketenwijzer_app
  using (network_id = current_network() and id = offer_id and may_keep_course(network_id, offer_id))
  with check (network_id = current_network() and id = offer_id and may_keep_course(network_id, offer_id));
create policy remove_course on offer_location for delete to ketenwijzer_app
  using (network_id = current_network() and id = offer_id and may_keep_course(network_id, offer_id));
