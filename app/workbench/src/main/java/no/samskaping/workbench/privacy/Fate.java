package no.samskaping.workbench.privacy;

import no.samskaping.workbench.Text;

/** What becomes of what is held about a person when the person is erased (hva som skjer ved sletting), and on which ground. */
public enum Fate {

	/** It is taken away. */
	ERASED,

	/** It stays as what was done, and says of the person only that they were erased. */
	NAMELESS,

	/** It stays as it is, because somebody is bound by it. */
	KEPT_AS_AGREED,

	/** It stays as it is, because it documents how a case was treated. */
	KEPT_AS_RECORD;

	/** In words. */
	public Text text() {
		return Text.of("keeping.fate." + name());
	}

	/** Why, with the provision. */
	public Text why() {
		return Text.of("keeping.fate." + name() + ".why");
	}
}
