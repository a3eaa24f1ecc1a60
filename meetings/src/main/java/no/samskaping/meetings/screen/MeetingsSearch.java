package no.samskaping.meetings.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import no.samskaping.partnership.Acting;
import no.samskaping.partnership.Actings;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Viewer;
import no.samskaping.workbench.Words;
import no.samskaping.workbench.screen.Search;

/** Finds matters by their number, title and conclusion, and ideas by their words. */
@Component
class MeetingsSearch implements Search {

	private final Actings actings;
	private final JdbcClient database;
	private final Words words;

	MeetingsSearch(Actings actings, JdbcClient database, Words words) {
		this.actings = actings;
		this.database = database;
		this.words = words;
	}

	@Override
	public List<Hit> find(Viewer viewer, String query, int limit) {
		var acting = actings.of(viewer);
		if (acting instanceof Acting.Nobody || acting instanceof Acting.Participant) {
			return List.of();
		}
		var hits = new ArrayList<Hit>(matters(query, limit));
		hits.addAll(ideas(query, limit));
		return hits.subList(0, Math.min(limit, hits.size()));
	}

	private List<Hit> matters(String query, int limit) {
		return database.sql("""
				select id, number, title, conclusion, reason from meetings.matter
				where number = :number or (coalesce(title, '') || ' ' || coalesce(conclusion, '')) ilike :like order by id desc limit :limit""")
				.param("number", number(query)).param("like", like(query)).param("limit", limit)
				.query((row, count) -> {
					var parts = row.getString("number").split("-");
					var name = words.of("meetings.matter.name", Integer.parseInt(parts[2]) + "/" + parts[1].substring(2));
					var title = row.getString("title");
					return new Hit(Text.of("meetings.search.matter"), title == null ? name : name + ": " + title,
							row.getString("conclusion") == null ? Text.of("meetings.matter.reason." + row.getString("reason"))
									: Text.verbatim(row.getString("conclusion")), "/møter/sak/" + row.getObject("id", UUID.class));
				}).list();
	}

	private List<Hit> ideas(String query, int limit) {
		return database.sql("""
				select workshop, title, description from meetings.idea where (title || ' ' || coalesce(description, '')) ilike :like
				order by id desc limit :limit""")
				.param("like", like(query)).param("limit", limit)
				.query((row, count) -> new Hit(Text.of("meetings.search.idea"), row.getString("title"),
						Text.verbatim(row.getString("description") == null ? "" : row.getString("description")),
						"/møter/verksted/" + row.getObject("workshop", UUID.class) + "#innspill"))
				.list();
	}

	/** {@code 58/26} as it is kept. */
	private static String number(String query) {
		var parts = query.strip().split("/");
		return parts.length == 2 && parts[0].matches("\\d{1,6}") && parts[1].matches("\\d{2}")
				? "S-20%s-%06d".formatted(parts[1], Integer.parseInt(parts[0])) : query.strip();
	}

	private static String like(String query) {
		return "%" + query.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
	}
}
