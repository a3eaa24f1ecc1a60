package no.samskaping.workbench.parts;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import no.samskaping.workbench.Text;

/**
 * Something that this reader can do now (handling).
 *
 * @param icon a name from the icon sprite
 * @param href where it leads, or what it is sent to
 * @param primary whether it is the one action that the page leads to
 * @param sends the hidden fields of a form that does it at once; none for a link
 */
public record Action(@Nullable String icon, Text label, String href, boolean primary,
		@Nullable Map<String, String> sends) {

	/** A link. */
	public Action(@Nullable String icon, Text label, String href, boolean primary) {
		this(icon, label, href, primary, null);
	}
}
