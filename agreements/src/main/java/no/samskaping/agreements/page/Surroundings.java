package no.samskaping.agreements.page;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import no.samskaping.agreements.page.AgreementFile.Contents;
import no.samskaping.agreements.signature.Signature;
import no.samskaping.agreements.signature.SignatureBook;
import no.samskaping.partnership.People;
import no.samskaping.partnership.Recusals;
import no.samskaping.partnership.Recusals.DoubleRole;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Viewer;
import no.samskaping.workbench.screen.Related;

/** What stands beside an agreement (rundt avtalen): panels of the other contexts, double roles on its initiative, and signed papers. P5, A6. */
@Component
class Surroundings {

	private static final int AFTER_THE_OTHERS = 900;

	private final ObjectProvider<Related> related;
	private final Recusals recusals;
	private final People people;
	private final SignatureBook signatures;

	Surroundings(ObjectProvider<Related> related, Recusals recusals, People people, SignatureBook signatures) {
		this.related = related;
		this.recusals = recusals;
		this.people = people;
		this.signatures = signatures;
	}

	List<Related.Panel> panels(Contents file, Viewer viewer) {
		var own = related.orderedStream().flatMap(one -> one.about(file.agreement().getId().subject(), viewer).stream());
		return Stream.concat(own, declaredOnTheInitiative(file)).sorted(Comparator.comparingInt(Related.Panel::order)).toList();
	}

	/** Who is recused on the initiative neither accepts, anchors nor signs here. P5. */
	private Stream<Related.Panel> declaredOnTheInitiative(Contents file) {
		var subject = file.agreement().initiative().subject();
		var declared = file.by().seesEverything() ? recusals.about(Set.of(subject)).getOrDefault(subject, List.of()) : List.<DoubleRole>of();
		if (declared.isEmpty()) {
			return Stream.empty();
		}
		var names = people.names(declared.stream().map(DoubleRole::person).collect(Collectors.toSet()));
		var lines = declared.stream().map(one -> Text.of("agreements.double-role" + (one.recused() ? ".recused" : ""),
				names.getOrDefault(one.person(), ""), one.role().name())).toList();
		return Stream.of(new Related.Panel(AFTER_THE_OTHERS, "person-gavel", Text.of("agreements.double-role.title"),
				"/partnerskap/habilitet?kind=" + subject.kind() + "&id=" + subject.id(), lines));
	}

	/** The scanned papers that were signed by hand, beneath each text version. */
	Map<UUID, List<Scan>> scans(Contents file) {
		return signatures.of(file.agreement().getId()).stream().filter(signed -> signed.evidence() != null)
				.collect(Collectors.groupingBy(Signature::text, Collectors.mapping(signed -> new Scan(Objects.requireNonNullElse(signed.signer(), ""),
						file.href("skann/" + signed.id().value())), Collectors.toList())));
	}

	/** A scanned paper (skannet papir), by who signed it. */
	record Scan(String signer, String href) {}
}
