package no.samskaping.initiatives.standing;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import no.samskaping.initiatives.Scale;
import no.samskaping.initiatives.Stage;
import no.samskaping.initiatives.access.Insight;
import no.samskaping.partnership.Acting;
import no.samskaping.partnership.Actings;
import no.samskaping.partnership.AdoptedCharter.Challenge;
import no.samskaping.partnership.Charters;
import no.samskaping.workbench.Kroner;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Viewer;
import no.samskaping.workbench.Words;
import no.samskaping.workbench.parts.Tile;
import no.samskaping.workbench.picture.Flow;
import no.samskaping.workbench.picture.StackedBars;
import no.samskaping.workbench.picture.Stream;
import no.samskaping.workbench.screen.Overview;

/** The flow from idea to completed, the main challenges, and what has grown: on the overview. */
@Component
class StandingCards implements Overview {

	private static final List<Stage> WAY = List.of(Stage.REGISTERED, Stage.AT_GATEWAY, Stage.UNDER_DEVELOPMENT, Stage.READY_FOR_DISCUSSION,
			Stage.TAKEN_FORWARD, Stage.AGREEMENT_IN_PROGRESS, Stage.RUNNING, Stage.COMPLETED);
	private static final List<Stage> SMALL = List.of(Stage.REGISTERED, Stage.RUNNING, Stage.COMPLETED);

	private final Standings standings;
	private final Charters charters;
	private final Actings actings;
	private final JdbcClient database;
	private final Words words;

	StandingCards(Standings standings, Charters charters, Actings actings, JdbcClient database, Words words) {
		this.standings = standings;
		this.charters = charters;
		this.actings = actings;
		this.database = database;
		this.words = words;
	}

	@Override
	public List<Card> cardsFor(Viewer viewer) {
		var acting = actings.of(viewer);
		if (!(Insight.of(acting) instanceof Insight.All)) {
			return List.of();
		}
		var all = standings.all();
		return List.of(new Card(300, Place.FULL, "initiatives/overview :: flow", flow(all, acting)),
				new Card(400, Place.MAIN, "initiatives/overview :: challenges", challenges(all)));
	}

	@Override
	public List<Gap> gapsFor(Viewer viewer) {
		if (!(Insight.of(actings.of(viewer)) instanceof Insight.All)) {
			return List.of();
		}
		return database.sql("""
				select number, title, estimate_amount from initiatives.initiative
				where growth_state = 'AWAITS_MEETING' and stage = 'RUNNING' order by id limit 5""")
				.query((row, _) -> new Gap(Text.of("initiatives.gap.grown", row.getString("title"), new Kroner(row.getBigDecimal("estimate_amount"))),
						"/initiativ/" + row.getString("number"), Text.of("initiatives.gap.see"))).list();
	}

	private static FlowCard flow(List<Standing> all, Acting acting) {
		var whole = all.stream().filter(one -> one.challenge().equals(Standing.ALL)).toList();
		var flow = new Flow("flyt", Text.of("initiatives.flow"), WAY.stream().map(stage -> Text.of("initiatives.stage." + stage)).toList(),
				List.of(stream(whole, Scale.FORMALISED, WAY), stream(whole, Scale.SMALL, SMALL)));
		var ended = count(whole, one -> one.stage().compareTo(Stage.COMPLETED) > 0);
		var number = count(whole, _ -> true);
		return new FlowCard(flow, Text.of("initiatives.flow.count", number, ended), number == 0 && acting.worksOnThePlatform());
	}

	private static Stream stream(List<Standing> whole, Scale scale, List<Stage> has) {
		var underway = count(whole, one -> one.scale() == scale && !one.stage().isEnd());
		return new Stream(Text.of("initiatives.flow." + scale), Text.of("initiatives.flow.underway", underway),
				WAY.stream().map(stage -> has.contains(stage) ? count(whole, one -> one.scale() == scale && one.stage() == stage) : Stream.PASSES_BY).toList(),
				scale == Scale.SMALL);
	}

	private StackedBars challenges(List<Standing> all) {
		var kinds = Arrays.stream(Depth.values()).map(depth -> new StackedBars.Kind(Text.of("initiatives.depth." + depth), depth.depth)).toList();
		return new StackedBars("utfordringer", Text.of("initiatives.challenges"), kinds,
				charters.current().challenges().stream().map(challenge -> bar(challenge, all)).toList());
	}

	private StackedBars.Bar bar(Challenge challenge, List<Standing> all) {
		var own = all.stream().filter(one -> one.challenge().equals(challenge.code()) && one.scale() == Scale.FORMALISED).toList();
		var sum = own.stream().map(Standing::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
		return new StackedBars.Bar(new Tile(challenge.icon(), challenge.tone(), Text.verbatim(challenge.name())),
				Arrays.stream(Depth.values()).map(depth -> count(own, one -> Depth.of(one.stage()) == depth)).toList(),
				Text.of("initiatives.challenges.count", count(own, _ -> true)), Text.verbatim(words.money(sum)));
	}

	private static int count(List<Standing> standings, Predicate<Standing> which) {
		return standings.stream().filter(which).mapToInt(Standing::number).sum();
	}

	/** The flow, the line beside its heading, and whether who looks is asked to register the first. */
	record FlowCard(Flow flow, Text count, boolean begins) {}

	/** How deep the water is. */
	private enum Depth {

		BEFORE(1), READY(2), AGREEMENT(3), RUNNING(5), ENDED(0);

		private final int depth;

		Depth(int depth) {
			this.depth = depth;
		}

		static Depth of(Stage stage) {
			return switch (stage) {
				case REGISTERED, AT_GATEWAY, UNDER_DEVELOPMENT -> BEFORE;
				case READY_FOR_DISCUSSION -> READY;
				case TAKEN_FORWARD, AGREEMENT_IN_PROGRESS -> AGREEMENT;
				case RUNNING, COMPLETED -> RUNNING;
				case WITHDRAWN, NOT_TAKEN_FORWARD, MERGED -> ENDED;
			};
		}
	}
}
