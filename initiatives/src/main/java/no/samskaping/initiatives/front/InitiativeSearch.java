package no.samskaping.initiatives.front;

import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import no.samskaping.initiatives.Stage;
import no.samskaping.initiatives.access.Insight;
import no.samskaping.initiatives.participation.Answer;
import no.samskaping.partnership.Actings;
import no.samskaping.partnership.ActorId;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Viewer;
import no.samskaping.workbench.screen.Search;

/** Finds initiatives by words of their texts, parts of their titles, and numbers; the newest first. */
@Component
class InitiativeSearch implements Search {

	private static final String FOUND = """
			select number, title, stage from initiatives.initiative i
			where (words @@ websearch_to_tsquery('norwegian', :q) or title ilike :like or number ilike :like)
			and (:all or exists (select 1 from initiatives.participation p where p.initiative = i.id and p.actor in (:actors)
				and p.answer %s))
			order by id desc limit :limit""".formatted(Answer.IN);

	/** Stands in where nobody in particular is asked for. */
	private static final UUID NOBODY = new UUID(0, 0);

	private final JdbcClient database;
	private final Actings actings;

	InitiativeSearch(JdbcClient database, Actings actings) {
		this.database = database;
		this.actings = actings;
	}

	@Override
	@Transactional(readOnly = true)
	public List<Hit> find(Viewer viewer, String query, int limit) {
		var insight = Insight.of(actings.of(viewer));
		if (insight instanceof Insight.None || insight instanceof Insight.Own(_, var only) && only.isPresent()) {
			return List.of();
		}
		var like = "%" + query.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
		return database.sql(FOUND).param("q", query).param("like", like).param("all", insight instanceof Insight.All)
				.param("actors", insight instanceof Insight.Own(var actors, _) ? actors.stream().map(ActorId::value).toList() : List.of(NOBODY)).param("limit", limit)
				.query((row, _) -> new Hit(Text.of("initiatives.one"), row.getString("title"),
						Text.of("initiatives.hit", row.getString("number"), Text.of("initiatives.stage." + Stage.valueOf(row.getString("stage")))),
						"/initiativ/" + row.getString("number")))
				.list();
	}
}
