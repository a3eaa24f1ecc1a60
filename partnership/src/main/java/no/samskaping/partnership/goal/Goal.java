package no.samskaping.partnership.goal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jmolecules.ddd.types.AggregateRoot;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

import no.samskaping.partnership.AdoptedCharter;
import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Refused.Broken;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.rules.Decides;

/** A goal of a dated source (mål) to which small initiatives contribute. I7. */
@Table(schema = "partnership", name = "goal")
final class Goal implements AggregateRoot<Goal, GoalId> {

	private static final int LONGEST_SOURCE = 200;

	private final @Id GoalId id;
	private final String source;
	private final String text;
	private final LocalDate validFrom;
	private @Nullable LocalDate until;
	private @Version @Nullable Long version;

	@PersistenceCreator
	Goal(GoalId id, String source, String text, LocalDate validFrom, @Nullable LocalDate until, @Nullable Long version) {
		this.id = id;
		this.source = source;
		this.text = text;
		this.validFrom = validFrom;
		this.until = until;
		this.version = version;
	}

	/** A goal of a source, until its last day if the source names one. */
	static Goal of(GoalId id, String source, String text, LocalDate from, @Nullable LocalDate until) {
		var broken = refusals(source, text, from, until);
		Refused.requireNone(broken);
		return new Goal(id, source.strip(), text.strip(), from, until, null);
	}

	/** What is wrong with such a goal; nothing if it can be entered. The fields are {@code source}, {@code text} and {@code until}. I7. */
	@Decides("I7.3")
	static List<Broken> refusals(String source, String text, LocalDate from, @Nullable LocalDate until) {
		var broken = new ArrayList<Broken>();
		if (source.isBlank()) {
			broken.add(new Broken("I7", "source", Text.of("partnership.goal.rule.source")));
		} else if (source.strip().length() > LONGEST_SOURCE) {
			broken.add(new Broken("I7", "source", Text.of("partnership.typed.long", Text.of("partnership.goal.source"), LONGEST_SOURCE)));
		}
		if (text.isBlank()) {
			broken.add(new Broken("I7", "text", Text.of("partnership.goal.rule.text")));
		}
		if (until != null && until.isBefore(from)) {
			broken.add(new Broken("I7", "until", Text.of("partnership.goal.rule.until")));
		}
		return broken;
	}

	/** Ends it: today is its last day at the latest, so what chose it before stays right. */
	void end(LocalDate today) {
		if (until == null || until.isAfter(today)) {
			until = validFrom.isAfter(today) ? validFrom : today;
		}
	}

	String text() {
		return text;
	}

	/** The same as others see it. */
	AdoptedCharter.Goal asPublished() {
		return new AdoptedCharter.Goal(id.value(), source, text, until);
	}

	@Override
	public GoalId getId() {
		return id;
	}
}
