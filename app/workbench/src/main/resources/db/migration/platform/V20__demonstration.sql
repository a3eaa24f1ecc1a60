create table platform.demonstration_mark (
	mark   text primary key,
	set_at timestamptz not null
);
comment on table platform.demonstration_mark is 'How far the demonstration was made; empty on a real platform';
comment on column platform.demonstration_mark.mark is 'begun or ended';
comment on column platform.demonstration_mark.set_at is 'When, in real time';
