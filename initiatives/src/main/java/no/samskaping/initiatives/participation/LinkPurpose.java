package no.samskaping.initiatives.participation;

/** What a participant's personal link opens (hva lenken er til). P2. */
public enum LinkPurpose {

	/** Its own initiative. P7. */
	INITIATIVE("initiative", "participant-link"),

	/** Its evaluation of the project. I10. */
	EVALUATION("initiative-evaluation", "evaluation-link");

	private final String word;
	private final String key;

	LinkPurpose(String word, String key) {
		this.word = word;
		this.key = key;
	}

	/** As it is kept with the link. */
	public String word() {
		return word;
	}

	/** The end of the keys under which the history and the letter speak of it. */
	String key() {
		return key;
	}
}
