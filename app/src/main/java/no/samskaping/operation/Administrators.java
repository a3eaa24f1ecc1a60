package no.samskaping.operation;

import no.samskaping.partnership.Acting;
import no.samskaping.workbench.Denied;
import no.samskaping.workbench.Text;

/** Who may see what of the administration: the administrator all of it, the coordinator the event log. P2. */
final class Administrators {

	private Administrators() {}

	static boolean readLog(Acting acting) {
		return acting instanceof Acting.Administrator || acting instanceof Acting.Coordinator;
	}

	static void requireLog(Acting acting) {
		if (!readLog(acting)) {
			throw new Denied(Text.of("operation.denied.log"));
		}
	}

	static void require(Acting acting) {
		if (!(acting instanceof Acting.Administrator)) {
			throw new Denied(Text.of("operation.denied"));
		}
	}
}
