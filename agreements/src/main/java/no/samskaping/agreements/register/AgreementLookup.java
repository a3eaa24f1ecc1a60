package no.samskaping.agreements.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import no.samskaping.agreements.AgreementCard;
import no.samskaping.agreements.AgreementId;
import no.samskaping.agreements.AgreementStage;
import no.samskaping.agreements.Agreements;
import no.samskaping.initiatives.InitiativeId;
import no.samskaping.partnership.ActorId;

/** Answers other contexts. */
@Component
class AgreementLookup implements Agreements {

	private static final String CARDS = """
			select a.id, a.number, a.initiative, a.stage, a.force_since, a.last_day as ends_on, a.version,
				case when a.force_text is null then array(select s.actor from agreements.side s where s.agreement = a.id order by s.position)
					else array(select b.actor from agreements.bound b where b.agreement = a.id order by b.position) end as actors
			from agreements.agreement a
			""";

	private final JdbcClient database;

	AgreementLookup(JdbcClient database) {
		this.database = database;
	}

	@Override
	public Map<AgreementId, AgreementCard> of(Set<AgreementId> ids) {
		return ids.isEmpty() ? Map.of() : database.sql(CARDS + "where a.id in (:ids)")
				.param("ids", ids.stream().map(AgreementId::value).toList()).query(AgreementLookup::read).list().stream()
				.collect(Collectors.toMap(AgreementCard::id, Function.identity()));
	}

	@Override
	public Map<InitiativeId, AgreementCard> ofInitiatives(Set<InitiativeId> initiatives) {
		return initiatives.isEmpty() ? Map.of() : database.sql(CARDS + """
				where a.id in (select distinct on (initiative) id from agreements.agreement where initiative in (:ids)
					order by initiative, drafted_at desc)""")
				.param("ids", initiatives.stream().map(InitiativeId::value).toList()).query(AgreementLookup::read).list().stream()
				.collect(Collectors.toMap(AgreementCard::initiative, Function.identity()));
	}

	private static AgreementCard read(ResultSet row, int number) throws SQLException {
		List<ActorId> actors = Arrays.stream((UUID[]) row.getArray("actors").getArray()).map(ActorId::new).toList();
		return new AgreementCard(new AgreementId(row.getObject("id", UUID.class)), row.getString("number"),
				new InitiativeId(row.getObject("initiative", UUID.class)), AgreementStage.valueOf(row.getString("stage")), actors,
				row.getObject("force_since", LocalDate.class), row.getObject("ends_on", LocalDate.class), row.getLong("version"));
	}
}
