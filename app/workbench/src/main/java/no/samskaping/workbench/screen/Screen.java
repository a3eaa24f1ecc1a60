package no.samskaping.workbench.screen;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What the layout draws around a page (skjermbilde), under the model's name {@code screen}.
 *
 * @param municipality whose platform it is; empty until it is set up
 * @param demonstration whether all data are invented, which the top then says
 * @param who who is signed in
 * @param navigation the entries of the navigation, in order
 * @param quiet the few quiet ones beneath
 * @param path the address under which the page can be opened again, without host
 */
public record Screen(String municipality, boolean demonstration, @Nullable Who who, List<NavigationItem> navigation,
		List<NavigationItem> quiet, String path) {

	/** The address of the page in another language. */
	public String in(String language) {
		return path + (path.contains("?") ? "&" : "?") + "sprak=" + language;
	}
}
