package no.samskaping.agreements.agreement;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Embedded;

import no.samskaping.agreements.force.Binding;
import no.samskaping.agreements.review.EqualityReview;
import no.samskaping.agreements.terms.Clause;
import no.samskaping.agreements.terms.Draft;
import no.samskaping.agreements.terms.Side;
import no.samskaping.partnership.PartyId;
import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.rules.Decides;

/**
 * The text version that is being worked on (tekst under arbeid), from the draft to the last signature. A2, A6, A7.
 *
 * @param work how far it has come
 * @param number the number of the latest version; never given twice
 * @param locked its bytes, as long as they are anchored and signed
 * @param declinedBy the platform party that declined to anchor the latest bytes, until new ones are locked or the version is given up
 * @param draft all that it says
 */
@ValueObject
record WorkingText(Work work, @Column("text_number") int number, @Embedded(onEmpty = Embedded.OnEmpty.USE_NULL) @Nullable Locked locked,
		@Column("declined_by") @Nullable PartyId declinedBy, @Embedded(onEmpty = Embedded.OnEmpty.USE_EMPTY) Draft draft) {

	/** The first version, which is to be agreed on. */
	static WorkingText of(Draft draft) {
		return new WorkingText(Work.DRAFT, 1, null, null, draft);
	}

	/** Says something else; the clauses that change by it are on a new revision. A3. */
	WorkingText saying(Draft other, LocalDate today) {
		return new WorkingText(work, number, locked, declinedBy, EqualityReview.relieved(other).since(draft, today));
	}

	/** Its bytes are fixed, and the platform parties anchor them. A2, A6. */
	WorkingText lockedAs(Locked bytes) {
		return new WorkingText(Work.ANCHORING, number, bytes, null, draft);
	}

	/** Whether these bytes are the ones that are being anchored. P3. */
	@Decides("A6.4")
	boolean isAnchoring(String sha256) {
		return work == Work.ANCHORING && locked != null && locked.sha256().equals(sha256);
	}

	/** Every platform party has anchored the bytes, and the contracting parties sign them. A2. */
	WorkingText anchored() {
		return new WorkingText(Work.SIGNING, number, locked, declinedBy, draft);
	}

	/** The bytes are never signed, and the work goes on with a new version. A6. */
	WorkingText reopened() {
		if (locked == null) {
			throw Refused.because("A6", Text.of("agreements.rule.not-locked"));
		}
		return next();
	}

	/** A platform party declined to anchor the bytes. P3. */
	WorkingText declinedBy(PartyId party) {
		return new WorkingText(work, number, locked, party, draft);
	}

	/** A new version. A7. */
	WorkingText next() {
		return new WorkingText(Work.DRAFT, number + 1, null, declinedBy, draft);
	}

	/** No version is worked on any more. */
	WorkingText settled() {
		return new WorkingText(Work.SETTLED, number, null, declinedBy, draft);
	}

	/** Given up for the text in force, which stands as it binds now. A7. */
	WorkingText givenUpFor(Draft inForce, Binding binding) {
		if (work == Work.SETTLED) {
			throw Refused.because("A7", Text.of("agreements.rule.not-amending"));
		}
		var standing = binding.kept(inForce.withClauses(inForce.clauses().stream().map(this::neverAcceptedAs).toList()));
		return new WorkingText(Work.SETTLED, number, null, null, standing);
	}

	/** Says what binds now, where nobody is asked anew. A7. */
	WorkingText as(Draft binding) {
		return new WorkingText(work, number, locked, declinedBy, binding);
	}

	/** The platform parties that take part. */
	Set<PartyId> parties() {
		return draft.sides().stream().map(Side::party).filter(Objects::nonNull).collect(Collectors.toSet());
	}

	/** A clause as it was, on a revision that nobody has answered to for another text. */
	private Clause neverAcceptedAs(Clause earlier) {
		return draft.clause(earlier.id()).filter(now -> now.revision() != earlier.revision())
				.map(now -> earlier.onRevision(now.revision() + 1, now.changedOn())).orElse(earlier);
	}
}
