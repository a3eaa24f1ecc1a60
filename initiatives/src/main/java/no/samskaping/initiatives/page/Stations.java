package no.samskaping.initiatives.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import no.samskaping.initiatives.Scale;
import no.samskaping.initiatives.Stage;
import no.samskaping.initiatives.initiative.Initiative;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Words;
import no.samskaping.workbench.parts.Station;
import no.samskaping.workbench.parts.Tag;

/** The stations on the way of an initiative: eight for a formalised one, fewer for a small one, and the ending that it came to. */
public final class Stations {

	private static final List<Stage> FORMALISED = List.of(Stage.REGISTERED, Stage.AT_GATEWAY, Stage.UNDER_DEVELOPMENT, Stage.READY_FOR_DISCUSSION,
			Stage.TAKEN_FORWARD, Stage.AGREEMENT_IN_PROGRESS, Stage.RUNNING, Stage.COMPLETED);
	private static final List<Stage> SMALL = List.of(Stage.REGISTERED, Stage.RUNNING, Stage.COMPLETED);

	private Stations() {}

	static List<Station> of(Initiative initiative, Map<Stage, LocalDate> steps, Words words) {
		var course = initiative.course();
		var way = course.scale() == Scale.SMALL || course.growth() != null ? SMALL : FORMALISED;
		var ending = course.ending();
		if (ending == null || course.stage() == Stage.COMPLETED) {
			return way.stream().map(stage -> station(stage, course.stage(), initiative, steps, words)).toList();
		}
		var passed = way.stream().filter(stage -> stage.compareTo(ending.from()) <= 0).map(stage -> station(stage, course.stage(), initiative, steps, words));
		return Stream.concat(passed, Stream.of(station(course.stage(), course.stage(), initiative, steps, words))).toList();
	}

	/** A stage as a tag: the further it has come, the deeper the water. */
	public static Tag tag(Stage stage) {
		var label = Text.of("initiatives.stage." + stage);
		return switch (stage) {
			case REGISTERED, AT_GATEWAY -> Tag.stage(0, label);
			case UNDER_DEVELOPMENT -> Tag.stage(1, label);
			case READY_FOR_DISCUSSION -> Tag.stage(2, label);
			case TAKEN_FORWARD, AGREEMENT_IN_PROGRESS -> Tag.stage(3, label);
			case RUNNING -> Tag.stage(5, label);
			case COMPLETED -> new Tag(0, Tag.Kind.DONE, label);
			case WITHDRAWN, NOT_TAKEN_FORWARD, MERGED -> new Tag(0, Tag.Kind.ENDED, label);
		};
	}

	private static Station station(Stage stage, Stage now, Initiative initiative, Map<Stage, LocalDate> steps, Words words) {
		var state = stage == now ? Station.State.NOW : stage.compareTo(now) < 0 ? Station.State.PASSED : Station.State.LATER;
		if (stage == Stage.COMPLETED && now == Stage.COMPLETED) {
			state = Station.State.PASSED;
		}
		return new Station(Text.of("initiatives.stage." + stage), under(stage, state, initiative, steps.get(stage), words), state);
	}

	private static @Nullable Text under(Stage stage, Station.State state, Initiative initiative, @Nullable LocalDate day, Words words) {
		return switch (state) {
			case LATER -> null;
			case NOW -> day == null ? Text.of("initiatives.station.now") : Text.of("initiatives.station.now.since", words.shortDate(day));
			case PASSED -> day != null ? Text.of("initiatives.station.day", words.shortDate(day))
					: initiative.origin().before() != null ? Text.of("initiatives.station.unassessed")
					: stage == Stage.AT_GATEWAY ? Text.of("initiatives.station.direct") : Text.of("initiatives.station.skipped");
		};
	}
}
