package no.samskaping.initiatives.initiative;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import no.samskaping.initiatives.InitiativeId;
import no.samskaping.initiatives.course.Authority;
import no.samskaping.initiatives.document.Documents;
import no.samskaping.initiatives.remark.Remark;
import no.samskaping.initiatives.remark.Remarks;
import no.samskaping.partnership.Acting;
import no.samskaping.partnership.Exemption;
import no.samskaping.workbench.Denied;
import no.samskaping.workbench.Outdated;
import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Refused.Broken;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Words;

/** Where people add to what is known of an initiative without changing it: comments and documents. P2. */
@Component
@Transactional
public class CommentDesk {

	private final Changes changes;
	private final TakingPart takingPart;
	private final Remarks remarks;
	private final Documents documents;

	CommentDesk(Changes changes, TakingPart takingPart, Remarks remarks, Documents documents) {
		this.changes = changes;
		this.takingPart = takingPart;
		this.remarks = remarks;
		this.documents = documents;
	}

	/** Keeps a comment of somebody who takes part or works on the platform, and keeps it from the public if it is marked. P2, P7. */
	public void comment(Command command, String text, Marking marking) {
		requireMay(command.by(), command.id());
		var written = Wording.bare(text);
		var today = command.at().atZone(Words.ZONE).toLocalDate();
		if (marking.isMeant()) {
			Authority.requireWork(command.by(), command.id().subject());
		}
		var broken = new ArrayList<Broken>();
		if (written == null || written.length() > Wording.LONGEST_TEXT) {
			broken.add(new Broken("P2", "text", written == null ? Text.of("initiatives.refused.comment")
					: Text.of("initiatives.refused.comment.long", Wording.LONGEST_TEXT)));
		}
		if (marking.isMeant()) {
			broken.addAll(marking.refusals(today));
		}
		if (written == null || !broken.isEmpty()) {
			throw new Refused(broken);
		}
		if (changes.isFirst(command)) {
			var exemption = marking.isMeant() ? marking.by(command.by(), command.id().subject(), today) : null;
			remarks.keep(command.id(), Remark.Kind.COMMENT, written, exemption, command.by(), command.at());
			changes.record(command.id(), command.by(), command.at(), "commented");
			if (exemption != null) {
				changes.record(command.id(), command.by(), command.at(), "exempted.remark");
			}
			changes.stir(command.id(), command.by(), command.at());
		}
	}

	/** Denies whoever may not comment on that initiative, among those who see it. P2. */
	public void requireMay(Acting acting, InitiativeId initiative) {
		if (!Authority.works(acting, initiative.subject()) && !takingPart.isBy(acting, initiative)) {
			throw new Denied(Text.of("initiatives.denied." + Authority.WORKS));
		}
	}

	/**
	 * Keeps a document, once for each form, also if it is sent twice at once, and keeps it from the public if it is marked, also where the same form
	 * came unmarked before. P7.
	 *
	 * @throws Outdated if it is marked otherwise already, or was opened again: that is not written over
	 */
	@Transactional(rollbackFor = IOException.class)
	public void attach(Command command, UUID id, String name, InputStream content, Marking marking) throws IOException {
		var subject = command.id().subject();
		Authority.requireWork(command.by(), subject);
		var exemption = marking.isMeant() ? marking.by(command.by(), subject, command.at().atZone(Words.ZONE).toLocalDate()) : null;
		var first = changes.isFirst(id);
		documents.keep(id, command.id(), name, content, command.by().person(), command.at());
		if (first) {
			changes.record(command.id(), command.by(), command.at(), "attached");
		}
		if (exemption != null) {
			mark(command, id, exemption);
		}
		if (first) {
			changes.stir(command.id(), command.by(), command.at());
		}
	}

	private void mark(Command command, UUID document, Exemption exemption) {
		if (exemption.equals(documents.one(command.id(), document).exemption())) {
			return;
		}
		if (!documents.mark(command.id(), document, 0, exemption)) {
			throw Refused.because("P7", "exemptionBasis", Text.of("initiatives.refused.marked-since"));
		}
		changes.record(command.id(), command.by(), command.at(), "exempted.document");
	}
}
