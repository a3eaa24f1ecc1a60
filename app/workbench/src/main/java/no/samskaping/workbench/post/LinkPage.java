package no.samskaping.workbench.post;

/** Where a personal link leads: one bean per purpose, of the context that issues it. */
public interface LinkPage {

	/** The purpose that it serves; the text {@code link.for.<purpose>}, if there is one, says for whom such links are, without naming anybody. */
	String purpose();

	/** The page beneath {@code /apen/} that the holder comes to. */
	String pathFor(PersonalLinks.Link link);
}
