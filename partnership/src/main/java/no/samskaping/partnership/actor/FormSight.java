package no.samskaping.partnership.actor;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import no.samskaping.partnership.Acting;
import no.samskaping.partnership.ActorCard;
import no.samskaping.partnership.ActorKind;
import no.samskaping.partnership.Parties;
import no.samskaping.partnership.register.RegisterDesk;
import no.samskaping.workbench.Denied;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.parts.Option;

/** The form in which an actor is registered and described, as it is shown: with what can be chosen, and with those who may be meant. P6. */
@Component
class FormSight {

	private static final int ALIKE = 5;
	private static final int SHORTEST = 2;

	private final ActorLookup lookup;
	private final Parties parties;
	private final RegisterDesk register;

	FormSight(ActorLookup lookup, Parties parties, RegisterDesk register) {
		this.lookup = lookup;
		this.parties = parties;
		this.register = register;
	}

	/** Those who may be the one that is typed. */
	List<ActorCard> alike(ActorForm form) {
		var said = new Description(ActorKind.OTHER_ORGANISATION, Objects.toString(form.name(), ""), form.organisationNumber(), null);
		return said.name().length() < SHORTEST && said.organisationNumber() == null ? List.of()
				: lookup.likely(said.name(), said.organisationNumber(), ALIKE).stream().filter(it -> !it.id().value().equals(form.id())).toList();
	}

	/** The form; whoever may not fill it in is denied it. */
	String page(ActorForm form, @Nullable Actor actor, Acting acting, Model model) {
		requireMay(acting);
		var party = actor != null && actor.kind() == ActorKind.PLATFORM_PARTY;
		model.addAttribute("form", form).addAttribute("existing", actor).addAttribute("alike", actor == null ? alike(form) : List.of());
		model.addAttribute("kinds", ActorPages.kinds(party ? Stream.of(ActorKind.PLATFORM_PARTY)
				: Arrays.stream(ActorKind.values()).filter(it -> it != ActorKind.PLATFORM_PARTY)));
		model.addAttribute("wholes", parties.all().stream().filter(it -> !it.actor().value().equals(form.id()))
				.map(it -> new Option(it.actor().value().toString(), Text.verbatim(it.name()))).toList());
		model.addAttribute("registerThere", register.isThere());
		return "partnership/actor-form";
	}

	static void requireMay(Acting acting) {
		if (!ActorDesk.mayRegister(acting)) {
			throw new Denied(Text.of("partnership.actor.denied"));
		}
	}
}
