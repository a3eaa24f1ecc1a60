package no.samskaping.partnership.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import no.samskaping.partnership.register.Register.Outcome;
import no.samskaping.partnership.register.Register.Outcome.Found;
import no.samskaping.partnership.register.Register.Outcome.Gone;
import no.samskaping.partnership.register.Register.Outcome.NotFound;
import no.samskaping.partnership.register.Register.Outcome.Unavailable;
import no.samskaping.workbench.Words;

/** Where the register is asked, and what it said last is kept with the day. P6. */
@Component
public class RegisterDesk {

	private final Register register;
	private final JdbcClient database;
	private final Clock clock;

	RegisterDesk(Register register, JdbcClient database, Clock clock) {
		this.register = register;
		this.database = database;
		this.clock = clock;
	}

	/** Whether there is a register to ask. */
	public boolean isThere() {
		return register.isThere();
	}

	/** Asks it, outside every transaction, and remembers what it said; that it could not be asked leaves what it said before. */
	public Outcome ask(String organisationNumber) {
		var outcome = register.ask(organisationNumber);
		switch (outcome) {
			case Found found -> remember(organisationNumber, "FOUND", found);
			case NotFound() -> remember(organisationNumber, "NOT_FOUND", null);
			case Gone() -> remember(organisationNumber, "GONE", null);
			case Unavailable() -> { }
		}
		return outcome;
	}

	/** What it said last of that number, if it was ever asked. */
	public Optional<RegisterAnswer> last(@Nullable String organisationNumber) {
		return organisationNumber == null ? Optional.empty() : database.sql("""
				select said, name, form, address, condition, asked_at from partnership.register_answer where organisation_number = :number""")
				.param("number", organisationNumber).query(RegisterDesk::answer).optional();
	}

	private void remember(String number, String said, @Nullable Found found) {
		database.sql("""
				insert into partnership.register_answer (organisation_number, said, name, form, address, condition, asked_at)
				values (:number, :said, :name, :form, :address, :condition, :at)
				on conflict (organisation_number) do update set said = excluded.said, name = excluded.name, form = excluded.form,
					address = excluded.address, condition = excluded.condition, asked_at = excluded.asked_at
				where register_answer.asked_at <= excluded.asked_at""")
				.param("number", number).param("said", said).param("name", found == null ? null : found.name())
				.param("form", found == null ? null : found.form()).param("address", found == null ? null : found.address())
				.param("condition", found == null ? null : found.condition().name()).param("at", clock.instant().atZone(Words.ZONE).toOffsetDateTime())
				.update();
	}

	private static RegisterAnswer answer(ResultSet row, int number) throws SQLException {
		Outcome said = switch (row.getString("said")) {
			case "FOUND" -> new Found(row.getString("name"), row.getString("form"), row.getString("address"), Condition.valueOf(row.getString("condition")));
			case "GONE" -> new Gone();
			default -> new NotFound();
		};
		return new RegisterAnswer(said, row.getObject("asked_at", OffsetDateTime.class).atZoneSameInstant(Words.ZONE).toLocalDate());
	}
}
