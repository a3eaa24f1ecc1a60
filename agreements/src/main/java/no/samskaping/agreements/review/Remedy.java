package no.samskaping.agreements.review;

import no.samskaping.agreements.terms.Draft;
import no.samskaping.agreements.terms.Role;
import no.samskaping.partnership.ActorId;

/** What mends a finding (slik lukkes det). A3. Those that the platform can do itself change the draft in one step. */
public enum Remedy {

	/** The initiative gets a contribution of the participant, and the draft fetches it. E1. */
	CONTRIBUTE,

	/** One voice for everyone, no veto and no casting vote. E2. */
	ONE_VOICE,

	/** A contribution in defining, or a reason that all accept. E3. */
	EXPLAIN,

	/** The notice of most of them for everyone, and everyone may propose changes. E4. */
	SAME_NOTICE,

	/** Results, information and insight for everyone. E5. */
	SHARE,

	/** The discussion meeting first. E6. */
	DISCUSS_FIRST,

	/** Who cannot sign takes part and accepts. E7. */
	TAKE_PART;

	/** Whether the platform can mend it by itself. */
	public boolean isAutomatic() {
		return this != CONTRIBUTE && this != EXPLAIN;
	}

	/** The draft, mended. */
	public Draft mend(Draft draft, ActorId actor) {
		return switch (this) {
			case CONTRIBUTE, EXPLAIN -> throw new IllegalArgumentException("Only people can mend this: " + this);
			case ONE_VOICE -> draft.withSides(side -> side.on(side.footing().oneVoice())).with(draft.terms().withoutCastingVote());
			case SAME_NOTICE -> draft.withSides(side -> side.on(side.footing().leaving(EqualityReview.usualNotice(draft))));
			case SHARE -> draft.withSides(side -> side.on(side.footing().informed()));
			case DISCUSS_FIRST -> draft.with(draft.terms().discussedFirst());
			case TAKE_PART -> draft.withSides(side -> side.actor().equals(actor) ? side.as(Role.PARTICIPANT) : side);
		};
	}
}
