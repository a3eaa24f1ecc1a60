create table platform.demonstration_scene (
	name      text primary key,
	played_at timestamptz not null
);
comment on table platform.demonstration_scene is 'Scenes of the demonstration that were played; empty on a real platform';
comment on column platform.demonstration_scene.name is 'The scene''s type';
comment on column platform.demonstration_scene.played_at is 'When it was played, in real time';
