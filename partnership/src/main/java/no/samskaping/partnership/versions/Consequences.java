package no.samskaping.partnership.versions;

import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import no.samskaping.partnership.Classifications;
import no.samskaping.partnership.Classifications.Differing;
import no.samskaping.workbench.Kroner;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.screen.AllTitles;
import no.samskaping.workbench.screen.Titles.Titled;

/** What a version that is being written would make of what is classified already, for whoever decides on it. P4, I3. */
@Component
public class Consequences {

	private static final int NAMED = 10;

	private final ObjectProvider<Classifications> classifications;
	private final AllTitles titles;

	Consequences(ObjectProvider<Classifications> classifications, AllTitles titles) {
		this.classifications = classifications;
		this.titles = titles;
	}

	/** What that threshold would make of it; nothing is known where nobody classifies. */
	public Consequence of(Kroner threshold) {
		var differing = classifications.stream().map(it -> it.under(threshold, NAMED)).findFirst().orElse(Differing.NONE);
		var named = titles.of(differing.newest().stream().map(Classifications.Line::subject).collect(Collectors.toSet()));
		return new Consequence(differing.formalised(), differing.small(), differing.untold(),
				differing.newest().stream().map(it -> new Line(named.get(it.subject()), it.estimate(), becomes(it.formalises()))).toList());
	}

	private static Text becomes(boolean formalised) {
		return Text.of(formalised ? "partnership.consequence.formalised" : "partnership.consequence.small");
	}

	/** How many, and the newest of them (følge). */
	public record Consequence(int formalised, int small, int untold, List<Line> newest) {

		/** How many would be different. */
		public int number() {
			return formalised + small;
		}
	}

	/** One of them, with what it would become. */
	public record Line(@Nullable Titled titled, Kroner estimate, Text becomes) {}
}
