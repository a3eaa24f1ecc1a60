package no.samskaping.architecture;

import java.util.List;

/** Breaches of what is done alike everywhere. */
final class HabitBreaches {

	private static final Guard NAMES = new Guard.OfCode(HabitWalls.names_say_what_a_thing_is);
	private static final Guard NAMED = new Guard.OfCode(HabitWalls.a_context_gets_what_it_needs_by_its_type);
	private static final Guard CLOCK = new Guard.OfCode(HabitWalls.nobody_reads_the_clock);

	static final List<Breach> ALL = List.of(
			Breach.of("the clock read directly", CLOCK, """
					package no.samskaping.meetings.time;
					class ReadsTheClock {
						java.time.Instant now() {
							return java.time.Instant.now();
						}
					}
					""", """
					package no.samskaping.meetings.time;
					class IsGivenAClock {
						java.time.LocalDate today(java.time.Clock clock) {
							return java.time.LocalDate.now(clock);
						}
					}
					""", "java.time.Instant.now()", "ReadsTheClock", "reads the clock itself; take a Clock or the time as an argument"),
			Breach.of("the clock read by a method reference", CLOCK, """
					package no.samskaping.meetings.time;
					class HandsTheClockOn {
						java.util.function.Supplier<java.time.YearMonth> month = java.time.YearMonth::now;
					}
					""", """
					package no.samskaping.meetings.time;
					class HandsAGivenClockOn {
						java.util.function.Function<java.time.Clock, java.time.YearMonth> month = java.time.YearMonth::now;
					}
					""", "java.time.YearMonth.now()", "HandsTheClockOn"),
			Breach.of("a class found by its name", NAMED, """
					package no.samskaping.meetings.named;
					class FindsAClass {
						Class<?> rows() throws ClassNotFoundException {
							return Class.forName("no.samskaping.initiatives.initiative.KnownInitiatives");
						}
					}
					""", """
					package no.samskaping.meetings.named;
					class NamesAClass {
						Class<?> cards() {
							return no.samskaping.initiatives.Initiatives.class;
						}
					}
					""", "FindsAClass", "java.lang.Class.forName(java.lang.String)", "it gets by name what no wall sees then"),
			Breach.of("a part of the application found by its name", NAMED, """
					package no.samskaping.meetings.named;
					class FindsAPart {
						Object desk(org.springframework.context.ApplicationContext parts) {
							return parts.getBean("initiativeDesk");
						}
					}
					""", """
					package no.samskaping.meetings.named;
					class IsGivenAPart {
						Object all(org.springframework.beans.factory.ObjectProvider<no.samskaping.initiatives.Initiatives> parts) {
							return parts.getObject();
						}
					}
					""", "FindsAPart", "getBean(java.lang.String)", "it gets by name what no wall sees then"),
			Breach.of("a part of the application in an expression", NAMED, """
					package no.samskaping.meetings.named;
					class IsExpressed {
						@org.springframework.beans.factory.annotation.Value("#{@initiativeDesk}")
						Object desk;
					}
					""", """
					package no.samskaping.meetings.named;
					class IsSet {
						@org.springframework.beans.factory.annotation.Value("${samskaping.base-url}")
						String address;
					}
					""", "IsExpressed says #{@initiativeDesk}: it gets by name what no wall sees then"),
			Breach.of("the clock read by an old date", CLOCK, """
					package no.samskaping.meetings.time;
					class OldDate {
						java.util.Date date = new java.util.Date();
					}
					""", """
					package no.samskaping.meetings.time;
					class GivenDate {
						java.util.Date date = new java.util.Date(0);
					}
					""", "java.util.Date.<init>()", "OldDate"),
			Breach.of("a clock of one's own", CLOCK, """
					package no.samskaping.meetings.time;
					class OwnClock {
						java.time.Clock clock = java.time.Clock.systemUTC();
					}
					""", """
					package no.samskaping.meetings.time;
					class SharedClock {
						final java.time.Clock clock;
						SharedClock(java.time.Clock clock) {
							this.clock = clock;
						}
					}
					""", "java.time.Clock.systemUTC()", "OwnClock"),
			Breach.of("a clock of one's own that ticks", CLOCK, """
					package no.samskaping.meetings.time;
					class OwnTicks {
						java.time.Clock made = java.time.Clock.tickSeconds(java.time.ZoneOffset.UTC);
					}
					""", """
					package no.samskaping.meetings.time;
					class GivenTicks {
						java.time.Clock made(java.time.Clock clock) {
							return java.time.Clock.tick(clock, java.time.Duration.ofSeconds(1));
						}
					}
					""", "java.time.Clock.tickSeconds(java.time.ZoneId)", "OwnTicks"),
			Breach.of("a source of instants of one's own", CLOCK, """
					package no.samskaping.meetings.time;
					class OwnSource {
						java.time.InstantSource made = java.time.InstantSource.system();
					}
					""", """
					package no.samskaping.meetings.time;
					class GivenSource {
						java.time.InstantSource made(java.time.Clock clock) {
							return clock;
						}
					}
					""", "java.time.InstantSource.system()", "OwnSource"),
			Breach.of("the clock read by an old calendar", CLOCK, """
					package no.samskaping.meetings.time;
					class OldCalendar {
						java.util.Calendar made = new java.util.GregorianCalendar();
					}
					""", """
					package no.samskaping.meetings.time;
					class GivenCalendar {
						java.util.Calendar made(java.time.Clock clock) {
							return new java.util.GregorianCalendar(2026, 0, 1);
						}
					}
					""", "java.util.GregorianCalendar.<init>()", "OldCalendar"),
			Breach.of("a banned name", NAMES, """
					package no.samskaping.agreements.naming;
					class AgreementService {}
					""", """
					package no.samskaping.agreements.naming;
					class AgreementServing {}
					""", "no.samskaping.agreements.naming.AgreementService is called 'Service'", "say what it is in the words of its context"),
			Breach.of("a banned name of several", NAMES, """
					package no.samskaping.agreements.naming;
					class AgreementHelpers {}
					""", """
					package no.samskaping.agreements.naming;
					class AgreementHelpfulness {}
					""", "no.samskaping.agreements.naming.AgreementHelpers"),
			Breach.of("a banned name with a word behind it", NAMES, """
					package no.samskaping.agreements.naming;
					class ImplAgreement {}
					""", """
					package no.samskaping.agreements.naming;
					class ImplicitAgreement {}
					""", "no.samskaping.agreements.naming.ImplAgreement"),
			Breach.of("a repository that others could use", new Guard.OfCode(HabitWalls.repositories_stay_inside_their_package), """
					package no.samskaping.meetings.rows;
					public interface OpenRows extends org.springframework.data.repository.Repository<Object, String> {}
					""", """
					package no.samskaping.meetings.rows;
					interface OwnRows extends org.springframework.data.repository.Repository<Object, String> {}
					""", "OpenRows", "PUBLIC"),
			Breach.of("an aggregate inside another", new Guard.OfCode(HabitWalls.aggregates_refer_to_each_other_by_id), """
					package no.samskaping.meetings.whole;
					class Whole implements org.jmolecules.ddd.types.AggregateRoot<Whole, Whole.Id> {
						record Id(int value) implements org.jmolecules.ddd.types.Identifier {}
						Other other;
						public Id getId() {
							return null;
						}
					}
					class Other implements org.jmolecules.ddd.types.AggregateRoot<Other, Other.Id> {
						record Id(int value) implements org.jmolecules.ddd.types.Identifier {}
						public Id getId() {
							return null;
						}
					}
					""", """
					package no.samskaping.meetings.whole;
					class Referring implements org.jmolecules.ddd.types.AggregateRoot<Referring, Referring.Id> {
						record Id(int value) implements org.jmolecules.ddd.types.Identifier {}
						Other.Id other;
						public Id getId() {
							return null;
						}
					}
					""", "Whole.other refers to an aggregate root", "use an identifier reference"),
			Breach.of("the clock read in SQL", CLOCK, """
					package no.samskaping.meetings.time;
					class AsksTheDatabase {
						String sql = "insert into meetings.idea (id, raised_at) values (?, now())";
					}
					""", """
					package no.samskaping.meetings.time;
					class TellsTheDatabase {
						String sql = "select id from meetings.meeting where held_on < ?";
						long took(Runnable what) {
							var before = System.nanoTime();
							what.run();
							return System.nanoTime() - before;
						}
					}
					""", "AsksTheDatabase reads the database's clock; take a Clock or the time as an argument"),
			Breach.of("a banned name of a package", NAMES, """
					package no.samskaping.meetings.util;
					class Dates {}
					""", """
					package no.samskaping.meetings.utilised;
					class Rooms {}
					""", "no.samskaping.meetings.util.Dates is called 'util'", "say what it is in the words of its context"));

	private HabitBreaches() {}
}
