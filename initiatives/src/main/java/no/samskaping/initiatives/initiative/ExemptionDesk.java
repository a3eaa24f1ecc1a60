package no.samskaping.initiatives.initiative;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import no.samskaping.initiatives.course.Act;
import no.samskaping.initiatives.course.Authority;
import no.samskaping.initiatives.document.Documents;
import no.samskaping.initiatives.remark.Remarks;
import no.samskaping.partnership.Exemption;
import no.samskaping.workbench.Outdated;
import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Unknown;
import no.samskaping.workbench.Words;

/**
 * Where texts about an initiative and its documents are kept from the public (unntatt offentlighet), for how long and why is changed, and they
 * are opened again. P7.
 */
@Component
@Transactional
public class ExemptionDesk {

	private final Changes changes;
	private final Remarks remarks;
	private final Documents documents;

	ExemptionDesk(Changes changes, Remarks remarks, Documents documents) {
		this.changes = changes;
		this.remarks = remarks;
		this.documents = documents;
	}

	/** Keeps an initiative's description from the public, or changes on what basis and until when. P7. */
	public void exempt(Command command, Marking marking) {
		var exemption = marked(command, marking);
		requireShown(command);
		var happened = happened(changes.load(command.id()).exemption(), exemption);
		changes.make(command, Act.EXEMPT, happened + ".description", initiative -> initiative.exempt(exemption));
	}

	/** Opens it again. P7. */
	public void lift(Command command) {
		Authority.requireWork(command.by(), command.id().subject());
		requireShown(command);
		changes.make(command, Act.EXEMPT, "lifted.description", Initiative::lift);
	}

	/** Keeps what was written about it from the public, or changes on what basis and until when; the command's version is the remark's. P7. */
	public void exemptRemark(Command command, UUID remark, Marking marking) {
		markRemark(command, remark, marked(command, marking));
	}

	/** Opens that again. P7. */
	public void liftRemark(Command command, UUID remark) {
		Authority.requireWork(command.by(), command.id().subject());
		markRemark(command, remark, null);
	}

	/** Keeps one of its documents from the public, or changes on what basis and until when; the command's version is the document's. P7. */
	public void exemptDocument(Command command, UUID document, Marking marking) {
		markDocument(command, document, marked(command, marking));
	}

	/** Opens that again. P7. */
	public void liftDocument(Command command, UUID document) {
		Authority.requireWork(command.by(), command.id().subject());
		markDocument(command, document, null);
	}

	private void markRemark(Command command, UUID id, @Nullable Exemption exemption) {
		if (changes.isFirst(command)) {
			var before = remarks.one(command.id(), id).orElseThrow(() -> new Unknown("remark", id)).exemption();
			record(command, "remark", remarks.mark(command.id(), id, requireShown(command), exemption), before, exemption);
		}
	}

	private void markDocument(Command command, UUID id, @Nullable Exemption exemption) {
		if (changes.isFirst(command)) {
			var before = documents.one(command.id(), id).exemption();
			record(command, "document", documents.mark(command.id(), id, requireShown(command), exemption), before, exemption);
		}
	}

	private void record(Command command, String what, boolean done, @Nullable Exemption before, @Nullable Exemption exemption) {
		if (!done) {
			throw new Outdated(command.id().subject());
		}
		if (before == null && exemption == null) {
			throw Refused.because("P7", Text.of("initiatives.refused.lift." + what));
		}
		changes.record(command.id(), command.by(), command.at(), happened(before, exemption) + "." + what);
	}

	/** What was never shown is not written over. */
	private static long requireShown(Command command) {
		if (command.version() == null) {
			throw new Outdated(command.id().subject());
		}
		return command.version();
	}

	private static Exemption marked(Command command, Marking marking) {
		return marking.by(command.by(), command.id().subject(), command.at().atZone(Words.ZONE).toLocalDate());
	}

	private static String happened(@Nullable Exemption before, @Nullable Exemption after) {
		return after == null ? "lifted" : before == null ? "exempted" : "changed";
	}
}
