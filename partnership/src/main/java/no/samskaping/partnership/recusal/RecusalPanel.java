package no.samskaping.partnership.recusal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import no.samskaping.partnership.Acting;
import no.samskaping.partnership.Actings;
import no.samskaping.partnership.People;
import no.samskaping.partnership.Recusals.DoubleRole;
import no.samskaping.partnership.mandate.MandateLines;
import no.samskaping.workbench.Subject;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Viewer;
import no.samskaping.workbench.screen.Related;

/** Shows double roles on the page of the matter that they concern, with the way to declare one. P5, P7. */
@Component
class RecusalPanel implements Related {

	private static final int ORDER = 800;
	private static final Set<String> OWN = Set.of(Recusal.ACTOR, "charter", "goal", "mandate", "party", "person");

	private final RecusalDesk desk;
	private final Actings actings;
	private final People people;
	private final MandateLines mandates;
	private final SeenRoles seen;

	RecusalPanel(RecusalDesk desk, Actings actings, People people, MandateLines mandates, SeenRoles seen) {
		this.desk = desk;
		this.actings = actings;
		this.people = people;
		this.mandates = mandates;
		this.seen = seen;
	}

	/** A declared double role, or who was appointed then, in words; the reason only for those who may see it. */
	record Declared(Text what, @Nullable String reason) {}

	@Override
	@Transactional(readOnly = true)
	public List<Panel> about(Subject subject, Viewer viewer) {
		var acting = actings.of(viewer);
		if (OWN.contains(subject.kind()) || !acting.seesEverything()) {
			return List.of();
		}
		var lines = declared(subject, acting, Map.of()).stream().map(Declared::what).toList();
		return List.of(new Panel(ORDER, "person-gavel", Text.of("partnership.recusal"), address(subject),
				lines.isEmpty() ? List.of(Text.of("partnership.recusal.none")) : lines));
	}

	/** What was declared in a matter or about all that an actor takes part in, what nobody declared yet, and who was appointed for it. */
	List<Declared> declared(Subject subject, Acting acting) {
		return declared(subject, acting, desk.reasons(subject, acting));
	}

	private List<Declared> declared(Subject subject, Acting acting, Map<RecusalDesk.Tie, String> reasons) {
		var roles = desk.about(Set.of(subject)).getOrDefault(subject, List.of());
		var names = people.names(roles.stream().map(DoubleRole::person).collect(Collectors.toSet()));
		var standing = desk.standingIn(subject);
		var declared = roles.stream().map(it -> {
			var tie = new RecusalDesk.Tie(it.person(), it.party());
			var key = "partnership.recusal.line-" + (standing.contains(tie) ? "standing-" : "") + (it.recused() ? "recused" : "double");
			return new Declared(Text.of(key, names.getOrDefault(it.person(), ""), it.role().name()), reasons.get(tie));
		});
		var appointed = mandates.appointedFor(subject, acting).stream().map(it -> new Declared(Text.of("partnership.recusal.line-appointed",
				it.name(), it.party() == null ? "" : it.party().name(), it.days()), null));
		var unseen = seen.in(subject, roles).stream().map(it -> new Declared(it, null));
		return Stream.of(declared, unseen, appointed).flatMap(it -> it).toList();
	}

	static String address(Subject matter) {
		return RecusalPages.ADDRESS + "?kind=" + matter.kind() + "&id=" + matter.id();
	}
}
