package no.samskaping.initiatives.front;

import java.util.ArrayList;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import no.samskaping.initiatives.Stage;
import no.samskaping.initiatives.participation.Answer;
import no.samskaping.partnership.Actings;
import no.samskaping.partnership.ActorId;
import no.samskaping.partnership.Actors;
import no.samskaping.workbench.Subject;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Viewer;
import no.samskaping.workbench.screen.Related;

/** The initiatives of an actor, on its page, for those who see all of them. P6, P7. */
@Component
class ActorRelated implements Related {

	private static final int NAMED = 5;
	private static final String KIND = "actor";
	private static final String TAKING_PART = """
			select i.number, i.title, i.stage, count(*) over () as all from initiatives.initiative i
			where exists (select 1 from initiatives.participation p where p.initiative = i.id and p.actor in (:actors) and p.answer %s)
			order by i.id desc limit :limit""".formatted(Answer.IN);

	private final JdbcClient database;
	private final Actings actings;
	private final Actors actors;

	ActorRelated(JdbcClient database, Actings actings, Actors actors) {
		this.database = database;
		this.actings = actings;
		this.actors = actors;
	}

	@Override
	@Transactional(readOnly = true)
	public List<Panel> about(Subject subject, Viewer viewer) {
		if (!subject.kind().equals(KIND) || !actings.of(viewer).seesEverything()) {
			return List.of();
		}
		var found = database.sql(TAKING_PART).param("actors", actors.same(new ActorId(subject.id())).stream().map(ActorId::value).toList())
				.param("limit", NAMED).query((row, _) -> new Found(Text.of("initiatives.actor.line", row.getString("number"), row.getString("title"),
						Text.of("initiatives.stage." + Stage.valueOf(row.getString("stage")))), row.getInt("all"))).list();
		if (found.isEmpty()) {
			return List.of();
		}
		var all = found.getFirst().all();
		var lines = new ArrayList<>(found.stream().map(Found::line).toList());
		if (all > lines.size()) {
			lines.add(Text.of("initiatives.actor.more", all - lines.size()));
		}
		return List.of(new Panel(100, "light-bulb", Text.of("initiatives.actor.count", all), null, lines));
	}

	private record Found(Text line, int all) {}
}
