package no.samskaping.initiatives.page;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import no.samskaping.initiatives.course.Authority;
import no.samskaping.initiatives.initiative.Initiative;
import no.samskaping.initiatives.participation.Participation;
import no.samskaping.initiatives.remark.Remark;
import no.samskaping.partnership.Acting;
import no.samskaping.partnership.ActorId;
import no.samskaping.partnership.Exemption;
import no.samskaping.partnership.PersonId;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Words;
import no.samskaping.workbench.parts.Action;

/** What a reader sees of the texts about an initiative that can be kept from the public. P7. */
@Component
class Readings {

	private final Words words;

	Readings(Words words) {
		this.words = words;
	}

	/** A remark is kept from everybody who does not work on the platform, also from whoever wrote it. P7. */
	InitiativeView.Said said(Remark remark, Initiative initiative, Names names, Acting acting) {
		var by = remark.actor() != null ? names.of(new ActorId(remark.actor()))
				: remark.person() != null ? names.of(new PersonId(remark.person())) : "";
		var marks = remark.kind().standsOnlyHere() && Authority.works(acting, initiative.getId().subject());
		var marking = new Action("", Text.of(remark.exemption() == null ? "initiatives.exempt" : "initiatives.exempt.lift"),
				ExemptionPage.address(initiative.number(), remark), false);
		var reading = reading(remark.text(), remark.exemption(), false, initiative, names, acting);
		return new InitiativeView.Said(words.day(remark.at()), reading, Text.of("initiatives.remark." + remark.kind(), by), marks ? marking : null);
	}

	/** Those who take part read their own initiative's description, also while it is kept from the public. P7. */
	Reading description(Initiative initiative, List<Participation> all, Names names, Acting acting) {
		var own = acting instanceof Acting.Participant(var actor, _, _) && all.stream().anyMatch(one -> one.actor().equals(actor) && one.answer().isIn());
		return reading(initiative.wording().description(), initiative.exemption(), own, initiative, names, acting);
	}

	private Reading reading(@Nullable String text, @Nullable Exemption exemption, boolean own, Initiative initiative, Names names, Acting acting) {
		if (text == null || exemption == null || words.isPast(exemption.until())) {
			return Reading.open(text);
		}
		var by = names.of(exemption.by());
		return !own && Authority.keepsFrom(acting, exemption, initiative.getId().subject(), words.today()) ? Reading.kept(exemption, by)
				: Reading.marked(text, exemption, by);
	}
}
