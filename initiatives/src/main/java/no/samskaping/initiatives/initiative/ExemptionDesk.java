package no.samskaping.initiatives.initiative;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import no.samskaping.initiatives.course.Act;
import no.samskaping.initiatives.course.Authority;
import no.samskaping.initiatives.remark.Remarks;
import no.samskaping.partnership.Exemption;
import no.samskaping.workbench.Outdated;
import no.samskaping.workbench.Words;

/** Where texts about an initiative are kept from the public (unntatt offentlighet), and opened again. P7. */
@Component
@Transactional
public class ExemptionDesk {

	private final Changes changes;
	private final Remarks remarks;

	ExemptionDesk(Changes changes, Remarks remarks) {
		this.changes = changes;
		this.remarks = remarks;
	}

	/** Keeps an initiative's description from the public. P7. */
	public void exempt(Command command, @Nullable String basis, @Nullable LocalDate until) {
		var exemption = marked(command, basis, until);
		changes.make(command, Act.EXEMPT, "exempted.description", initiative -> initiative.exempt(exemption));
	}

	/** Opens it again. P7. */
	public void lift(Command command) {
		changes.make(command, Act.EXEMPT, "lifted.description", Initiative::lift);
	}

	/** Keeps what was written about it from the public; the command's version is the remark's. P7. */
	public void exempt(Command command, UUID remark, @Nullable String basis, @Nullable LocalDate until) {
		Authority.requireWork(command.by(), command.id().subject());
		mark(command, remark, marked(command, basis, until), "exempted.remark");
	}

	/** Opens that again. P7. */
	public void lift(Command command, UUID remark) {
		Authority.requireWork(command.by(), command.id().subject());
		mark(command, remark, null, "lifted.remark");
	}

	private void mark(Command command, UUID remark, @Nullable Exemption exemption, String happened) {
		if (changes.isFirst(command)) {
			if (command.version() == null || !remarks.mark(command.id(), remark, command.version(), exemption)) {
				throw new Outdated(command.id().subject());
			}
			changes.record(command.id(), command.by(), command.at(), happened);
		}
	}

	private static Exemption marked(Command command, @Nullable String basis, @Nullable LocalDate until) {
		return Exemption.marked(basis, until, command.by(), command.at().atZone(Words.ZONE).toLocalDate());
	}
}
