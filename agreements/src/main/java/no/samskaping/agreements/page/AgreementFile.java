package no.samskaping.agreements.page;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import no.samskaping.agreements.AgreementStage;
import no.samskaping.agreements.acceptance.AcceptanceBook;
import no.samskaping.agreements.acceptance.Acceptances;
import no.samskaping.agreements.agreement.Agreement;
import no.samskaping.agreements.agreement.DraftDesk;
import no.samskaping.agreements.agreement.LockRule;
import no.samskaping.agreements.agreement.Voices;
import no.samskaping.agreements.agreement.Work;
import no.samskaping.agreements.force.Alteration;
import no.samskaping.agreements.force.AlterationBook;
import no.samskaping.agreements.force.Notice;
import no.samskaping.agreements.register.SeenAgreements;
import no.samskaping.agreements.review.EqualityReview;
import no.samskaping.agreements.signature.Signature;
import no.samskaping.agreements.signature.SignatureBook;
import no.samskaping.agreements.signature.SignatureId;
import no.samskaping.agreements.terms.Draft;
import no.samskaping.agreements.terms.Side;
import no.samskaping.initiatives.InitiativeCard;
import no.samskaping.initiatives.Initiatives;
import no.samskaping.partnership.Acting;
import no.samskaping.partnership.ActorId;
import no.samskaping.partnership.AnchoringState;
import no.samskaping.partnership.Anchorings;
import no.samskaping.partnership.Anchorings.AnchoringCard;
import no.samskaping.partnership.PartyId;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Words;

/** Gathers all that a page about an agreement needs (saksmappe), in a few look-ups. */
@Component
class AgreementFile {

	private final SeenAgreements agreements;
	private final DraftDesk desk;
	private final AcceptanceBook answers;
	private final SignatureBook signatures;
	private final UsedLinks links;
	private final AlterationBook alterations;
	private final Anchorings anchorings;
	private final Voices voices;
	private final Initiatives initiatives;
	private final Clock clock;

	AgreementFile(SeenAgreements agreements, DraftDesk desk, AcceptanceBook answers, SignatureBook signatures, UsedLinks links,
			AlterationBook alterations, Anchorings anchorings, Voices voices, Initiatives initiatives, Clock clock) {
		this.agreements = agreements;
		this.desk = desk;
		this.answers = answers;
		this.signatures = signatures;
		this.links = links;
		this.alterations = alterations;
		this.anchorings = anchorings;
		this.voices = voices;
		this.initiatives = initiatives;
		this.clock = clock;
	}

	@Transactional(readOnly = true)
	Contents open(String number, Acting by) {
		var agreement = agreements.numbered(number, by);
		var draft = agreement.draft();
		var locked = agreement.locked();
		var force = agreement.force();
		var sha256 = locked != null ? locked.sha256() : force != null && agreement.work() == Work.SETTLED ? force.sha256() : "";
		var signed = signatures.under(agreement.lastText());
		var everyone = Stream.concat(draft.sides().stream(), agreement.binding().sides().stream()).map(Side::actor).collect(Collectors.toSet());
		var own = draft.sides().stream().filter(side -> voices.speaks(by, agreement, side)).findFirst().orElse(null);
		var amended = desk.amended(List.of(agreement)).get(agreement.getId());
		return new Contents(agreement, draft, amended, EqualityReview.of(draft), answers.of(agreement.getId()), signed, links.behind(signed),
				anchorings.about(Set.of(agreement.getId().subject())).getOrDefault(agreement.getId().subject(), List.of()), sha256,
				agreements.names(everyone), endedBy(agreement), own, voices.isRecused(by, agreement), desk.isBehind(agreement),
				initiatives.of(Set.of(agreement.initiative())).get(agreement.initiative()), by, LocalDate.now(clock.withZone(Words.ZONE)));
	}

	private @Nullable Alteration endedBy(Agreement agreement) {
		return agreement.stage() != AgreementStage.TERMINATED ? null : alterations.of(agreement.getId()).stream()
				.filter(one -> one.outcome() == Alteration.Outcome.ENDED).findFirst().orElse(null);
	}

	/**
	 * Everything about one agreement.
	 *
	 * @param amended what the text in force says as it was signed, if the draft is an amendment to it
	 * @param signed the signatures beneath the text that is locked or in force
	 * @param links who made the personal link, for each of them that was given by one
	 * @param anchored the answers about the latest text that was locked
	 * @param sha256 the fingerprint of the text that is locked, else of the one in force; empty while another is written
	 * @param endedBy the notice that ended it, if one did
	 * @param own the participant for which the reader speaks
	 * @param recused whether the reader is recused
	 * @param behind whether the initiative plans something else than the draft says
	 * @param initiative from which it was drafted
	 */
	record Contents(Agreement agreement, Draft draft, @Nullable Draft amended, EqualityReview review, Acceptances said, List<Signature> signed,
			Map<SignatureId, Text> links, List<AnchoringCard> anchored, String sha256, Map<ActorId, String> names, @Nullable Alteration endedBy,
			@Nullable Side own, boolean recused, boolean behind, @Nullable InitiativeCard initiative, Acting by, LocalDate today) {

		Set<ActorId> signers() {
			return signed.stream().map(Signature::actor).collect(Collectors.toSet());
		}

		long accepted() {
			return draft.sides().stream().filter(side -> said.complete(side, draft)).count();
		}

		long contracting() {
			return draft.sides().stream().filter(Side::isContractingParty).count();
		}

		long anchoredParties() {
			return anchored.stream().filter(card -> card.textSha256().equals(sha256) && card.state() == AnchoringState.CONFIRMED).count();
		}

		@Nullable AnchoringCard anchoring(PartyId party) {
			return anchored.stream().filter(card -> card.party().equals(party) && card.textSha256().equals(sha256)).findFirst().orElse(null);
		}

		public String name(ActorId actor) {
			return names.getOrDefault(actor, "");
		}

		/** The notices that stand. A8. */
		public List<Notice> leaving() {
			return agreement.notices().all();
		}

		/** Whether it is still to be answered, or can be read who has answered, whether the rest go on after that notice. A8. */
		public boolean asksToGoOn(Notice given) {
			return agreement.notices().asksToGoOn(given);
		}

		/** Whether all of the rest have said that they go on after that notice. A8. */
		public boolean goesOn(Notice given) {
			return agreement.notices().goesOn(given, said);
		}

		/** Whether a notice or the small change that waits is put to the participant for which the reader speaks, and not answered yet. A7, A8. */
		public boolean isAsked(UUID about) {
			return own != null && !recused && agreement.binding().asks(about, own.actor()) && !said.accepted(own.actor(), about, 1);
		}

		/** What has to be in place before the text is locked, and is not. A2. */
		List<LockRule> unmet() {
			return LockRule.brokenBy(agreement, amended, said, today);
		}

		/** Whether nothing else is missing before the text is locked. A7, A8. */
		boolean lacksOnly(LockRule rule) {
			return unmet().equals(List.of(rule));
		}

		/** The names of those who take part in the initiative no longer, for those who can take them out of the text. I9. */
		List<String> gone() {
			return initiative == null || !works() ? List.of() : agreement.gone(initiative).stream().map(this::name).toList();
		}

		/** Whether the reader may undo what the participants have come to. P2. */
		public boolean hasPart() {
			return Voices.hasPart(by, agreement);
		}

		public boolean works() {
			return Voices.works(by, agreement);
		}

		public String href() {
			return "/avtaler/" + agreement.number();
		}

		public String href(String page) {
			return href() + "/" + page;
		}
	}
}
