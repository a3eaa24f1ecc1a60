package no.samskaping.partnership.recusal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import no.samskaping.partnership.Acting;
import no.samskaping.partnership.Actors;
import no.samskaping.partnership.PartyId;
import no.samskaping.partnership.PersonId;
import no.samskaping.partnership.Recusals;
import no.samskaping.partnership.mandate.MandateDesk;
import no.samskaping.partnership.person.PersonDesk;
import no.samskaping.partnership.recusal.Declarations.Held;
import no.samskaping.workbench.Denied;
import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Refused.Broken;
import no.samskaping.workbench.Subject;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.record.History;
import no.samskaping.workbench.rules.Decides;

/** Where double roles and recusals are declared: by the person, or by a representative of the party. P5. */
@Component
class RecusalDesk implements Recusals {

	private final DeclaredRecusals recusals;
	private final Declarations declarations;
	private final MandateDesk mandates;
	private final Actors actors;
	private final RecusalLetters letters;
	private final History history;
	private final Clock clock;

	RecusalDesk(DeclaredRecusals recusals, Declarations declarations, MandateDesk mandates, Actors actors, RecusalLetters letters,
			History history, Clock clock) {
		this.recusals = recusals;
		this.declarations = declarations;
		this.mandates = mandates;
		this.actors = actors;
		this.letters = letters;
		this.history = history;
		this.clock = clock;
	}

	/** Declares; with an id that is known already it changes nothing. */
	@Transactional
	void declare(Declaration declaration, Acting by) {
		requireRight(declaration, by);
		if (recusals.findById(new RecusalId(declaration.id())).isPresent()) {
			return;
		}
		var before = before(declaration);
		var broken = refusals(declaration, before, by);
		Refused.requireNone(broken);
		var at = clock.instant();
		recusals.save(Recusal.declare(declaration, before, by.person(), at));
		if (declaration.recused()) {
			letters.recused(declaration);
		}
		history.record(by.entry(declaration.matter(), at, "partnership.history." + (declaration.recused() ? "recused" : lifts(declaration, before) ? "recusal-lifted" : "double-role"),
				new Subject(PersonDesk.KIND, declaration.person().value()).toString()));
	}

	/** What is wrong with a declaration; nothing if it can be made, or was. P5. */
	@Transactional(readOnly = true)
	List<Broken> refusals(Declaration declaration, Acting by) {
		requireRight(declaration, by);
		return recusals.findById(new RecusalId(declaration.id())).isPresent() ? List.of() : refusals(declaration, before(declaration), by);
	}

	private List<Broken> refusals(Declaration declaration, @Nullable Recusal before, Acting by) {
		var broken = new ArrayList<Broken>();
		if (mandates.heldBy(declaration.person()).stream().noneMatch(it -> Objects.equals(declaration.party(), it.party()))) {
			broken.add(new Broken("P5", "person", Text.of("partnership.recusal.rule.person")));
		}
		if (!actors.of(Set.of(declaration.roleAt())).containsKey(declaration.roleAt())) {
			broken.add(new Broken("P5", "roleAtName", Text.of("partnership.recusal.rule.role-at")));
		}
		if (lifts(declaration, before) && !mayLift(by, declaration.person(), declaration.party())) {
			broken.add(new Broken("P5", "recused", Text.of("partnership.recusal.rule.lift")));
		}
		broken.addAll(Recusal.refusals(declaration));
		return broken;
	}

	private static void requireRight(Declaration declaration, Acting by) {
		if (!mayDeclare(by, declaration.person(), declaration.party())) {
			throw new Denied(Text.of("partnership.recusal.denied"));
		}
	}

	/** What holds until now for the same person, party and matter; of several about all that different actors take part in, one that recuses. */
	private @Nullable Recusal before(Declaration declaration) {
		return declarations.in(Set.of(declaration.matter())).stream().map(Held::recusal)
				.filter(it -> it.isOf(declaration.person(), declaration.party())).min(Comparator.comparing(it -> !it.recused())).orElse(null);
	}

	private static boolean lifts(Declaration declaration, @Nullable Recusal before) {
		return before != null && before.recused() && !declaration.recused();
	}

	@Override
	@Transactional(readOnly = true)
	public boolean isRecused(PersonId person, Subject subject) {
		return recusedOn(person, Set.of(subject)).contains(subject);
	}

	/** One recusal is enough, for whichever party it was declared. */
	@Override
	@Transactional(readOnly = true)
	public Set<Subject> recusedOn(PersonId person, Set<Subject> subjects) {
		return declarations.in(subjects, person).stream().filter(it -> it.recusal().recused()).map(Held::matter).collect(Collectors.toSet());
	}

	@Override
	@Transactional(readOnly = true)
	public Map<Subject, List<DoubleRole>> about(Set<Subject> subjects) {
		var held = declarations.in(subjects);
		var roles = actors.of(held.stream().map(it -> it.recusal().roleAt()).collect(Collectors.toSet()));
		return held.stream().collect(Collectors.groupingBy(Held::matter, Collectors.mapping(it -> new DoubleRole(it.recusal().person(),
				it.recusal().party(), Objects.requireNonNull(roles.get(it.recusal().roleAt())), it.recusal().recused()), Collectors.toList())));
	}

	/** The persons, parties and actors of which what was declared about all that the actor takes part in holds in a matter. */
	@Transactional(readOnly = true)
	Set<Tie> standingIn(Subject subject) {
		return declarations.in(Set.of(subject)).stream().map(Held::recusal).filter(Recusal::isStanding).map(it -> new Tie(it.person(), it.party()))
				.collect(Collectors.toSet());
	}

	/** The reasons of a party's own declarations in a matter; for the party and the person only, and who reads another's is logged. P7. */
	@Transactional
	Map<Tie, String> reasons(Subject subject, Acting by) {
		var reasons = readable(subject, by);
		if (reasons.keySet().stream().anyMatch(it -> !it.person().equals(by.person()))) {
			history.read(by.entry(subject, clock.instant(), "partnership.history.reason-read"));
		}
		return reasons;
	}

	private Map<Tie, String> readable(Subject subject, Acting by) {
		return declarations.in(Set.of(subject)).stream().map(Held::recusal).filter(it -> !it.reason().isEmpty() && mayRead(by, it.person(), it.party()))
				.collect(Collectors.toMap(it -> new Tie(it.person(), it.party()), Recusal::reason, (one, other) -> one));
	}

	@Decides("P7.6")
	static boolean mayRead(Acting by, PersonId person, @Nullable PartyId party) {
		return mayDeclare(by, person, party);
	}

	/** Somebody acting for a party. */
	record Tie(PersonId person, @Nullable PartyId party) {}

	@Decides("P5.7")
	static boolean mayDeclare(Acting by, PersonId person, @Nullable PartyId party) {
		return person.equals(by.person()) || decides(by, party);
	}

	/** Nobody lifts their own recusal: the party does, by another of its representatives. */
	@Decides("P5.8")
	static boolean mayLift(Acting by, PersonId person, @Nullable PartyId party) {
		return !person.equals(by.person()) && decides(by, party);
	}

	/** For a coordinator of no party, who administers the platform decides. */
	private static boolean decides(Acting by, @Nullable PartyId party) {
		return party == null ? by instanceof Acting.Administrator : by.binds(party);
	}
}
