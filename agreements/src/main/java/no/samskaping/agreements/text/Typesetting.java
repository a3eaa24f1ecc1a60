package no.samskaping.agreements.text;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import no.samskaping.agreements.terms.Clause;
import no.samskaping.agreements.terms.ClauseKind;
import no.samskaping.agreements.terms.Draft;
import no.samskaping.agreements.terms.Promise;
import no.samskaping.agreements.terms.Side;
import no.samskaping.partnership.ActorCard;
import no.samskaping.partnership.ActorId;
import no.samskaping.partnership.Actors;
import no.samskaping.partnership.AdoptedCharter;
import no.samskaping.partnership.Charters;
import no.samskaping.partnership.People;
import no.samskaping.partnership.PersonId;
import no.samskaping.workbench.Words;
import no.samskaping.workbench.record.Documents;

/** Sets an agreement in words, and draws it as PDF (sats): always in bokmål, whatever language the screen has. A4, A6. */
@Component
public class Typesetting {

	private static final Locale BOKMAAL = Locale.of("nb", "NO");

	private final Actors actors;
	private final People people;
	private final Charters charters;
	private final Documents documents;
	private final Words words;

	Typesetting(Actors actors, People people, Charters charters, Documents documents, Words words) {
		this.actors = actors;
		this.people = people;
		this.charters = charters;
		this.documents = documents;
		this.words = words;
	}

	/** The agreement as PDF. */
	public byte[] print(String number, int version, Draft draft, boolean isDraft) {
		return inBokmaal(() -> documents.pdf("agreements/document", set(number, version, draft, isDraft)));
	}

	/** The fingerprint of bytes. */
	public String fingerprint(byte[] bytes) {
		return documents.sha256(bytes);
	}

	/** The agreement in words, as the standard texts want it. */
	public Paper paper(String number, int version, Draft draft, boolean isDraft) {
		return inBokmaal(() -> set(number, version, draft, isDraft));
	}

	private Paper set(String number, int version, Draft draft, boolean isDraft) {
		var cards = actors.of(draft.sides().stream().map(Side::actor).collect(Collectors.toSet()));
		var contacts = people.names(draft.sides().stream().map(Side::contact).filter(Objects::nonNull).collect(Collectors.toSet()));
		var charter = charters.current();
		var terms = draft.terms();
		return new Paper(number, version, isDraft, charter.municipality(), terms.title(), terms.background(), terms.purpose(), terms.plan(),
				terms.startsOn() == null ? null : words.date(terms.startsOn()), words.date(terms.endsOn()), terms.decisions(),
				name(cards, terms.castingVote()), terms.disagreement(), name(cards, terms.economy()), terms.reportMonths(), terms.purchases(),
				terms.personalData(), sameNotice(draft), draft.statedBoundary(),
				words.money(draft.money()), draft.sides().stream().map(side -> party(side, cards, contacts)).toList(), aims(draft),
				draft.promises().stream().map(promise -> line(promise, cards)).toList(), reasons(draft, cards),
				draft.clauses().stream().map(clause -> item(draft, clause)).toList());
	}

	private Paper.Party party(Side side, Map<ActorId, ActorCard> cards, Map<PersonId, String> contacts) {
		var grouped = side.organisationNumber() == null ? null : side.organisationNumber().replaceAll("(\\d{3})(?=\\d)", "$1\u00a0");
		return new Paper.Party(Objects.requireNonNullElse(name(cards, side.actor()), ""), grouped, side.isContractingParty(),
				side.party() != null, side.contact() == null ? null : contacts.get(side.contact()), side.footing().voices(),
				side.footing().veto(), side.footing().noticeMonths(), side.footing().mayAmend(), side.footing().insight());
	}

	private List<Paper.Aim> aims(Draft draft) {
		var challenges = charters.everNamed().stream()
				.collect(Collectors.toMap(AdoptedCharter.Challenge::code, AdoptedCharter.Challenge::name, (first, second) -> first));
		return draft.aims().stream().map(aim -> new Paper.Aim(challenges.getOrDefault(aim.challenge(), aim.challenge()), aim.text())).toList();
	}

	private Paper.Line line(Promise promise, Map<ActorId, ActorCard> cards) {
		var amount = promise.amount() != null ? words.money(promise.amount())
				: promise.hours() != null ? words.of("agreements.hours", promise.hours()) : words.of("agreements.kind." + promise.kind());
		var what = promise.what().isBlank() || promise.what().equals(amount) ? amount : amount + ": " + promise.what();
		return new Paper.Line(Objects.requireNonNullElse(name(cards, promise.actor()), ""), words.of("agreements.phase." + promise.phase()), what);
	}

	private List<Paper.Reasoned> reasons(Draft draft, Map<ActorId, ActorCard> cards) {
		var outside = draft.sides().stream().filter(side -> draft.whyOutside(side) != null)
				.map(side -> new Paper.Reasoned(words.of("agreements.reason.outside", Objects.requireNonNull(name(cards, side.actor()))),
						Objects.requireNonNull(draft.whyOutside(side))));
		var wanted = draft.justifications().stream()
				.map(known -> new Paper.Reasoned(words.of("agreements.reason." + known.rule()), known.reason()));
		return Stream.concat(outside, wanted).toList();
	}

	private Paper.Item item(Draft draft, Clause clause) {
		var heading = clause.kind() == ClauseKind.OWN ? Objects.requireNonNullElse(clause.heading(), "")
				: words.of("agreements.clause." + clause.kind());
		return new Paper.Item(draft.numberOf(clause), clause.kind(), heading, clause.own());
	}

	private static @Nullable Integer sameNotice(Draft draft) {
		var notices = draft.sides().stream().map(side -> side.footing().noticeMonths()).distinct().toList();
		return notices.size() == 1 ? notices.getFirst() : null;
	}

	private static @Nullable String name(Map<ActorId, ActorCard> cards, @Nullable ActorId actor) {
		return Optional.ofNullable(actor).map(cards::get).map(ActorCard::name).orElse(null);
	}

	private static <T> T inBokmaal(Supplier<T> written) {
		var before = LocaleContextHolder.getLocaleContext();
		LocaleContextHolder.setLocale(BOKMAAL);
		try {
			return written.get();
		} finally {
			LocaleContextHolder.setLocaleContext(before);
		}
	}
}
