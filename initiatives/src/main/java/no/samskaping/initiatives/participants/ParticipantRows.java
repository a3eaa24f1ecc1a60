package no.samskaping.initiatives.participants;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import no.samskaping.initiatives.ContributionKind;
import no.samskaping.initiatives.Phase;
import no.samskaping.initiatives.course.Authority;
import no.samskaping.initiatives.initiative.Initiative;
import no.samskaping.initiatives.initiative.Source;
import no.samskaping.initiatives.participants.WordForms.AnswerForm;
import no.samskaping.initiatives.participants.WordForms.LeaveForm;
import no.samskaping.initiatives.participants.WordForms.OutsideForm;
import no.samskaping.initiatives.participants.WordForms.PartForm;
import no.samskaping.initiatives.participation.Answer;
import no.samskaping.initiatives.participation.ParticipantLinks;
import no.samskaping.initiatives.participation.Participation;
import no.samskaping.initiatives.participation.ParticipationDesk;
import no.samskaping.initiatives.registration.Recognition;
import no.samskaping.initiatives.seen.Names;
import no.samskaping.initiatives.seen.NameLookup;
import no.samskaping.partnership.Acting;
import no.samskaping.partnership.ActorId;
import no.samskaping.partnership.ActorKind;
import no.samskaping.partnership.Parties;
import no.samskaping.workbench.Ids;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.parts.Action;
import no.samskaping.workbench.parts.Option;

/** Draws the page of the participants: what each gives, and what this reader can do with it. */
@Component
public class ParticipantRows {

	private final NameLookup lookup;
	private final ParticipationDesk desk;
	private final Recognition recognition;
	private final Parties parties;
	private final Matrices matrices;
	private final ParticipantLinks links;
	private final PartyAnswers answers;

	ParticipantRows(NameLookup lookup, ParticipationDesk desk, Recognition recognition, Parties parties, Matrices matrices, ParticipantLinks links,
			PartyAnswers answers) {
		this.lookup = lookup;
		this.desk = desk;
		this.recognition = recognition;
		this.parties = parties;
		this.matrices = matrices;
		this.links = links;
		this.answers = answers;
	}

	/** The page, with blank forms where none was typed into. */
	String page(Initiative initiative, Acting acting, Model model) {
		var all = desk.of(initiative.getId());
		var names = lookup.of(initiative, all, List.of(), List.of(), acting);
		var reached = Authority.works(acting, initiative.getId().subject()) ? links.reached(initiative, outside(all)) : Set.<ActorId>of();
		blankForms(model);
		model.addAttribute("initiative", initiative);
		model.addAttribute("rows", all.stream().map(one -> row(initiative, one, names, reached, acting)).toList());
		model.addAttribute("matrix", matrices.of(all, names));
		model.addAttribute("phases", Arrays.stream(Phase.values()).map(one -> new Option(one.name(), Text.of("initiatives.phase." + one))).toList());
		model.addAttribute("gives", Arrays.stream(ContributionKind.values())
				.map(one -> new Option(one.name(), Text.of("initiatives.contribution." + one))).toList());
		model.addAttribute("kinds", Arrays.stream(ActorKind.values()).filter(kind -> kind != ActorKind.PLATFORM_PARTY)
				.map(kind -> new Option(kind.name(), Text.of("initiatives.kind." + kind))).toList());
		model.addAttribute("sources", Arrays.stream(Source.values()).map(one -> new Option(one.name(), Text.of("initiatives.source." + one))).toList());
		model.addAttribute("known", known((NameForm) model.getAttribute("naming")));
		model.addAttribute("mayName", !initiative.course().stage().isEnd() && Authority.works(acting, initiative.getId().subject()));
		model.addAttribute("answering", answering(initiative, all, names, acting));
		model.addAttribute("answers", Stream.of(true, false).map(one -> new Option(one.toString(), Text.of("initiatives.answering." + one))).toList());
		model.addAttribute("crumbs", List.of(new Action("", Text.of("initiatives.nav"), "/initiativ", false),
				new Action("", Text.verbatim(initiative.wording().title()), "/initiativ/" + initiative.number(), false)));
		return "initiatives/participants";
	}

	/**
	 * The page after a refusal. It is told in the form that was sent; if this reader has that form no longer, above all of them and with what was written.
	 *
	 * @param form the form's name in the model
	 * @param participant whose form it is, if each has one
	 */
	String refused(String form, @Nullable UUID participant, @Nullable String written, Initiative initiative, Acting acting, Model model) {
		var page = page(initiative, acting, model);
		if (!isThere(form, participant, model)) {
			model.addAttribute("gone", form);
			model.addAttribute("written", written);
		}
		return page;
	}

	private static boolean isThere(String form, @Nullable UUID participant, Model model) {
		return switch (form) {
			case "answer" -> model.getAttribute("answering") != null;
			case "naming" -> Boolean.TRUE.equals(model.getAttribute("mayName"));
			default -> model.getAttribute("rows") instanceof List<?> rows
					&& rows.stream().anyMatch(one -> one instanceof Row row && row.id().equals(participant) && row.has(form));
		};
	}

	private static Set<ActorId> outside(List<Participation> all) {
		return all.stream().filter(one -> one.party() == null).map(Participation::actor).collect(Collectors.toSet());
	}

	private static void blankForms(Model model) {
		Stream.of(new Blank("planning", PlanForm.blank()), new Blank("naming", NameForm.blank()), new Blank("answer", AnswerForm.blank()),
				new Blank("leaving", LeaveForm.blank()), new Blank("parting", PartForm.blank()),
				new Blank("explaining", OutsideForm.blank()))
				.filter(blank -> !model.containsAttribute(blank.name())).forEach(blank -> model.addAttribute(blank.name(), blank.form()));
	}

	/** The platform parties, and once a name is typed those who are known by one like it. */
	private List<Option> known(@Nullable NameForm naming) {
		var options = new ArrayList<Option>();
		parties.all().forEach(one -> options.add(new Option(one.actor().value().toString(), Text.verbatim(one.name()))));
		if (naming != null && !naming.name().isBlank()) {
			recognition.known(naming.named()).stream().filter(card -> card.party() == null).forEach(card -> options.add(new Option(
					card.id().value().toString(), Text.of("initiatives.known.one", card.name(), Text.of("initiatives.kind." + card.kind())))));
			options.add(new Option(Recognition.NEW, Text.of("initiatives.known.new")));
		}
		return options;
	}

	private Row row(Initiative initiative, Participation one, Names names, Set<ActorId> reached, Acting acting) {
		var works = Authority.works(acting, one.initiative().subject());
		var open = !initiative.course().stage().isEnd();
		var speaks = one.isOwn(acting) || works && one.party() == null;
		var mayLeave = ParticipationDesk.refusals(initiative.course()).isEmpty() && !one.initiator() && one.answer().isIn() && speaks;
		var mayBeSent = works && one.party() == null && one.answer().isIn();
		var mayPart = open && one.initiator() && !initiative.initiators().getFirst().equals(one.actor()) && speaks;
		return new Row(one.getId().value(), one.version(), Ids.next(), names.of(one.actor()), Text.of("initiatives.answer." + one.answer()), one.reason(), given(one),
				open && one.answer().isIn() && (one.isOwn(acting) || works), mayLeave, !one.isOwn(acting), mayPart, one.in(Phase.DEFINE).isEmpty(),
				one.outsideDefine(), mayBeSent, mayBeSent && reached.contains(one.actor()));
	}

	/** What a participant contributes. */
	public List<Given> given(Participation one) {
		return one.contributions().stream().map(it -> new Given(it.id(), Text.of("initiatives.phase." + it.phase()), matrices.brief(it), it.isDelivered()))
				.toList();
	}

	/** The party for which this one answers, also once it has answered, for as long as no agreement binds it. P3. */
	private @Nullable Answering answering(Initiative initiative, List<Participation> all, Names names, Acting acting) {
		var party = acting.party();
		var course = initiative.course();
		if (party == null || course.stage().isEnd() || course.bound() || !answers.mayAnswer(initiative, acting)) {
			return null;
		}
		return new Answering(names.of(party), all.stream().filter(one -> party.equals(one.party())).findFirst()
				.map(one -> now(one.answer())).orElse(null));
	}

	private static Text now(Answer answer) {
		return answer == Answer.ASKED ? Text.of("initiatives.answering.asked") : Text.of("initiatives.answering.now", Text.of("initiatives.answer." + answer));
	}

	private record Blank(String name, Object form) {}

	/** A party that may answer, and where it stands: asked, or what it has answered so far. */
	record Answering(String name, @Nullable Text now) {}

	/**
	 * A participant on the page.
	 *
	 * @param onBehalf whether this reader can only record what the participant has said
	 * @param mayPart whether this reader can say that it is an initiator no longer
	 * @param mayBeSent whether this reader gives it a personal link
	 */
	record Row(UUID id, long version, UUID next, String name, Text answer, @Nullable String reason, List<Given> given, boolean mayPlan, boolean mayLeave,
			boolean onBehalf, boolean mayPart, boolean outside, @Nullable String outsideWhy, boolean mayBeSent, boolean reached) {

		boolean has(String form) {
			return switch (form) {
				case "planning" -> mayPlan;
				case "explaining" -> mayPlan && outside;
				case "parting" -> mayPart;
				default -> mayLeave;
			};
		}
	}

	/** What it gives. */
	public record Given(UUID id, Text phase, String what, boolean delivered) {}
}
