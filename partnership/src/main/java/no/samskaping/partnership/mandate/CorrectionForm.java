package no.samskaping.partnership.mandate;

/** The right name and address of somebody who has not come yet, as they are typed. */
record CorrectionForm(String name, String mail) {

	CorrectionForm {
		name = name == null ? "" : name;
		mail = mail == null ? "" : mail;
	}
}
