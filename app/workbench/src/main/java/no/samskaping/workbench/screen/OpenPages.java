package no.samskaping.workbench.screen;

import java.util.List;

import no.samskaping.workbench.Text;

/** What a context offers to those without an account, on the sign-in page (uten konto). */
public interface OpenPages {

	/** Its open pages at this moment; none if there is nothing to come to. */
	List<OpenPage> openPages();

	/**
	 * A page that everyone may open.
	 *
	 * @param order 100 comes before 200
	 * @param icon a name from the icon sprite
	 * @param label what one does there, as "Meld deg på samskapingsverkstedet 3. desember"
	 * @param href beneath {@code /apen/}
	 */
	record OpenPage(int order, String icon, Text label, String href) {}
}
