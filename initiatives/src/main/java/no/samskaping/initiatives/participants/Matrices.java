package no.samskaping.initiatives.participants;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import no.samskaping.initiatives.Phase;
import no.samskaping.initiatives.initiative.Initiative;
import no.samskaping.initiatives.participation.Answer;
import no.samskaping.initiatives.participation.Contribution;
import no.samskaping.initiatives.participation.Participation;
import no.samskaping.initiatives.seen.Names;
import no.samskaping.partnership.ActorCard;
import no.samskaping.partnership.Sector;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Words;
import no.samskaping.workbench.parts.Mark;
import no.samskaping.workbench.parts.Matrix;
import no.samskaping.workbench.parts.MatrixCell;
import no.samskaping.workbench.parts.MatrixRow;

/** Draws participants by phases: what each gives when, and an empty <em>definere</em> for what it is. I9. */
@Component
public class Matrices {

	private final Words words;

	Matrices(Words words) {
		this.words = words;
	}

	/** Those who are in. */
	public Matrix of(List<Participation> participations, Names names) {
		return new Matrix(Arrays.stream(Phase.values()).map(phase -> Text.of("initiatives.phase." + phase)).toList(),
				participations.stream().filter(one -> one.answer().isIn()).map(one -> row(one, names)).toList());
	}

	/** Those who are in and gave nothing when the need was defined, if it is a project. I9. */
	public @Nullable Text outsideDefine(Initiative initiative, List<Participation> all, Names names) {
		var outside = all.stream().filter(one -> one.answer().isIn() && one.in(Phase.DEFINE).isEmpty()).map(one -> names.of(one.actor())).toList();
		if (outside.isEmpty() || initiative.course().isFree() || initiative.course().growth() != null) {
			return null;
		}
		return all.stream().allMatch(one -> one.in(Phase.DEFINE).isEmpty()) ? Text.of("initiatives.matrix.nobody-defines")
				: Text.of("initiatives.matrix.outside-define", words.list(outside), outside.size());
	}

	/** A contribution in a few words. */
	String brief(Contribution contribution) {
		var measure = contribution.amount() != null ? words.money(contribution.amount())
				: contribution.hours() != null ? words.of("initiatives.hours", contribution.hours()) : "";
		return String.join(", ", Stream.of(contribution.what(), measure).filter(part -> !part.isBlank()).toList());
	}

	/** A sector's own shape. */
	static Mark.@Nullable Shape shape(@Nullable Sector sector) {
		return sector == null ? null : switch (sector) {
			case BUSINESS -> Mark.Shape.SQUARE;
			case VOLUNTARY -> Mark.Shape.CIRCLE;
			case PUBLIC -> Mark.Shape.DIAMOND;
		};
	}

	private MatrixRow row(Participation one, Names names) {
		var card = names.actors().get(one.actor());
		return new MatrixRow(shape(sector(card)), Text.verbatim(names.of(one.actor())), part(one),
				Arrays.stream(Phase.values()).map(phase -> cell(phase, one.in(phase))).toList());
	}

	private MatrixCell cell(Phase phase, List<Contribution> contributions) {
		if (contributions.isEmpty()) {
			return new MatrixCell(phase == Phase.DEFINE ? MatrixCell.State.MISSING : MatrixCell.State.ABSENT, null);
		}
		var delivered = contributions.stream().allMatch(Contribution::isDelivered);
		return new MatrixCell(delivered ? MatrixCell.State.DELIVERED : MatrixCell.State.PLANNED,
				Text.verbatim(String.join("; ", contributions.stream().map(this::brief).toList())));
	}

	private static @Nullable Sector sector(@Nullable ActorCard card) {
		return card == null ? null : card.sector();
	}

	private static @Nullable Text part(Participation one) {
		if (one.initiator()) {
			return Text.of(one.gateway() ? "initiatives.part.both" : "initiatives.part.initiator");
		}
		return one.gateway() ? Text.of("initiatives.part.gateway") : one.answer() == Answer.ASKED ? Text.of("initiatives.part.asked") : null;
	}
}
