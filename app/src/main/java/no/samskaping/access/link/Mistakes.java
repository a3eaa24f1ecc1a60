package no.samskaping.access.link;

import java.util.List;

import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Refused.Broken;
import no.samskaping.workbench.Text;

/** What must be put right in a form, in the order of its fields; the templates ask by field. */
public record Mistakes(List<Broken> broken) {

	/** Nothing. */
	public static final Mistakes NONE = new Mistakes(List.of());

	public Mistakes {
		broken = List.copyOf(broken);
	}

	/** That for which a form was refused. */
	public static Mistakes of(Refused refused) {
		return new Mistakes(refused.broken());
	}

	/** What concerns that field. */
	public List<Text> in(String field) {
		return broken.stream().filter(it -> it.field().equals(field)).map(Broken::why).toList();
	}

	public boolean any() {
		return !broken.isEmpty();
	}

	public int count() {
		return broken.size();
	}
}
