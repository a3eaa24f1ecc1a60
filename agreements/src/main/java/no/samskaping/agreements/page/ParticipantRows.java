package no.samskaping.agreements.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import no.samskaping.agreements.AgreementStage;
import no.samskaping.agreements.agreement.Work;
import no.samskaping.agreements.page.AgreementFile.Contents;
import no.samskaping.agreements.page.Row.Cell;
import no.samskaping.agreements.signature.Signature;
import no.samskaping.agreements.terms.Side;
import no.samskaping.partnership.Sector;
import no.samskaping.workbench.Ids;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Words;
import no.samskaping.workbench.parts.Action;
import no.samskaping.workbench.parts.Mark;

/** The participants with what each has accepted, anchored and signed (deltakerne). */
record ParticipantRows(Contents file) {

	List<Row> rows() {
		return file.draft().sides().stream().map(side -> new Row(shape(side.sector()), Text.verbatim(file.name(side.actor())),
				leaving(side), Text.of("agreements.role." + side.role()), accepted(side), anchored(side), signed(side), actions(side))).toList();
	}

	/** That it has given notice, and when it leaves. A8. */
	private @Nullable Text leaving(Side side) {
		return file.leaving().stream().filter(notice -> notice.actor().equals(side.actor())).findFirst()
				.map(notice -> Text.of("agreements.leaving.row", notice.effective())).orElse(null);
	}

	/** The shape that a sector has everywhere. */
	static Mark.@Nullable Shape shape(@Nullable Sector sector) {
		return sector == null ? null : switch (sector) {
			case BUSINESS -> Mark.Shape.SQUARE;
			case VOLUNTARY -> Mark.Shape.CIRCLE;
			case PUBLIC -> Mark.Shape.DIAMOND;
		};
	}

	private Cell accepted(Side side) {
		var missing = file.said().missing(side, file.draft());
		var wanted = missing.stream().filter(clause -> file.said().latest(side.actor(), clause.id(), clause.revision())
				.filter(answer -> !answer.accepts()).isPresent()).toList();
		if (!wanted.isEmpty()) {
			return new Cell("waiting", Text.of("agreements.cell.wants", file.draft().numberOf(wanted.getFirst())),
					file.href("punkt/" + file.draft().numberOf(wanted.getFirst())));
		}
		if (missing.isEmpty()) {
			return Cell.of("done", file.said().lastAccepted(side, file.draft()).map(at -> Text.of("agreements.cell.accepted", at.atZone(Words.ZONE).toLocalDate()))
					.orElse(Text.of("agreements.cell.nothing-open")));
		}
		return Cell.of("waiting", missing.size() == file.draft().clauses().size() ? Text.of("ui.voice.none")
				: missing.size() == 1 ? Text.of("agreements.cell.one-left", file.draft().numberOf(missing.getFirst()))
						: Text.of("agreements.cell.some-left", missing.size()));
	}

	private Cell anchored(Side side) {
		if (side.party() == null) {
			return Cell.of("plain", Text.of("agreements.cell.no-party"));
		}
		var card = file.anchoring(side.party());
		if (file.sha256().isEmpty()) {
			return Cell.of("locked", Text.of("agreements.cell.waits-for-text"));
		}
		if (card == null) {
			return Cell.of("waiting", Text.of("agreements.cell.anchoring.REQUESTED"));
		}
		var text = card.decidedOn() == null ? Text.of("agreements.cell.anchoring." + card.state())
				: Text.of("agreements.cell.anchoring." + card.state() + ".on", card.decidedOn());
		return new Cell(switch (card.state()) {
			case CONFIRMED -> "done";
			case REQUESTED, CONDITION_OPEN, DECLINED -> "waiting";
			case SUPERSEDED -> "plain";
		}, text, file.by().seesEverything() ? "/partnerskap/forankring/" + card.id().value() : null);
	}

	private Cell signed(Side side) {
		var signature = file.signed().stream().filter(known -> known.actor().equals(side.actor())).findFirst();
		if (signature.isPresent()) {
			return signature.map(this::signed).get();
		}
		if (!side.isContractingParty()) {
			return Cell.of("plain", Text.of("agreements.cell.accepts"));
		}
		return file.agreement().work() == Work.SIGNING ? Cell.of("waiting", Text.of("agreements.cell.not-signed"))
				: Cell.of("locked", Text.of("agreements.cell.not-open"));
	}

	private Cell signed(Signature signature) {
		var link = file.links().get(signature.id());
		if (link != null) {
			return Cell.of("done", Text.of("agreements.cell.signed.by-link", signature.day(), link));
		}
		return signature.evidence() == null ? Cell.of("done", Text.of("agreements.cell.signed", signature.day()))
				: new Cell("done", Text.of("agreements.cell.signed.on-paper", signature.day()), file.href("skann/" + signature.id().value()));
	}

	private List<Action> actions(Side side) {
		var actions = new ArrayList<Action>();
		if (!file.works() || side.party() != null || file.agreement().isEnded()) {
			return actions;
		}
		var work = file.agreement().work();
		var waits = file.agreement().waitsFor(side, file.said(), file.signers());
		if (waits || file.agreement().stage() == AgreementStage.IN_FORCE) {
			actions.add(new Action("paperplane", Text.of("agreements.do.link"), file.href("lenke/" + side.actor().value()), false,
					Map.of("form", Ids.next().toString())));
		}
		if (work == Work.DRAFT && waits) {
			actions.add(new Action("phone", Text.of("agreements.do.on-behalf"), file.href("svar/" + side.actor().value()), false));
		}
		if (work == Work.SIGNING && waits) {
			actions.add(new Action("file-text", Text.of("agreements.do.paper"), file.href("papir/" + side.actor().value()), false));
		}
		return actions;
	}
}
