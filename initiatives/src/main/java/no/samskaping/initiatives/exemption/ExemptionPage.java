package no.samskaping.initiatives.exemption;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import no.samskaping.initiatives.conclusion.AgreementBook;
import no.samskaping.initiatives.course.Authority;
import no.samskaping.initiatives.document.Documents;
import no.samskaping.initiatives.initiative.Command;
import no.samskaping.initiatives.initiative.ExemptionDesk;
import no.samskaping.initiatives.remark.Remarks;
import no.samskaping.initiatives.seen.SeenInitiatives;
import no.samskaping.partnership.Acting;
import no.samskaping.partnership.Admits;
import no.samskaping.partnership.Caller;
import no.samskaping.partnership.Circle;
import no.samskaping.partnership.People;
import no.samskaping.workbench.Outdated;
import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Unknown;
import no.samskaping.workbench.parts.Action;
import no.samskaping.workbench.screen.Refusals;

/** Where those who work on the platform keep a description, a remark or a document from the public, change that, and open it again. P7. */
@Controller
@Admits(to = "initiatives.deed.keep", value = Circle.WORKERS, own = Caller.FOR_ONE_MATTER)
class ExemptionPage {

	private static final String DESCRIPTION = "/initiativ/{number:I-.+}/unnta";
	private static final String REMARK = "/initiativ/{number:I-.+}/merknad/{remark}";
	private static final String DOCUMENT = "/initiativ/{number:I-.+}/vedlegg/{document}/unnta";
	private static final String LIFT = "/opphev";

	private final SeenInitiatives seen;
	private final Remarks remarks;
	private final Documents documents;
	private final ExemptionDesk desk;
	private final AgreementBook agreements;
	private final Readings readings;
	private final People people;
	private final Refusals refusals;
	private final Clock clock;

	ExemptionPage(SeenInitiatives seen, Remarks remarks, Documents documents, ExemptionDesk desk, AgreementBook agreements, Readings readings,
			People people, Refusals refusals, Clock clock) {
		this.seen = seen;
		this.remarks = remarks;
		this.documents = documents;
		this.desk = desk;
		this.agreements = agreements;
		this.readings = readings;
		this.people = people;
		this.refusals = refusals;
		this.clock = clock;
	}

	@GetMapping({ DESCRIPTION, REMARK, DOCUMENT })
	String form(@PathVariable String number, @PathVariable(required = false) @Nullable UUID remark,
			@PathVariable(required = false) @Nullable UUID document, Acting acting, Model model) {
		var markable = markable(number, remark, document, acting);
		return page(markable, ExemptionForm.of(markable.exemption(), markable.version()), model);
	}

	@PostMapping({ DESCRIPTION, REMARK, DOCUMENT })
	String exempt(@PathVariable String number, @PathVariable(required = false) @Nullable UUID remark,
			@PathVariable(required = false) @Nullable UUID document, @ModelAttribute("form") ExemptionForm form, BindingResult errors, Acting acting,
			Model model, HttpServletResponse response, RedirectAttributes redirect) {
		var markable = markable(number, remark, document, acting);
		try {
			var command = command(form, markable, acting);
			switch (markable.kind()) {
				case DESCRIPTION -> desk.exempt(command, form.marking());
				case REMARK -> desk.exemptRemark(command, remark, form.marking());
				case DOCUMENT -> desk.exemptDocument(command, document, form.marking());
			}
			return done(markable, "exempted", redirect);
		} catch (Refused refused) {
			return refused(refused, markable, form, errors, model, response);
		} catch (Outdated outdated) {
			return outdated(markable(number, remark, document, acting), form, model, response);
		}
	}

	@PostMapping({ DESCRIPTION + LIFT, REMARK + LIFT, DOCUMENT + LIFT })
	String lift(@PathVariable String number, @PathVariable(required = false) @Nullable UUID remark,
			@PathVariable(required = false) @Nullable UUID document, @ModelAttribute("form") ExemptionForm form, BindingResult errors, Acting acting,
			Model model, HttpServletResponse response, RedirectAttributes redirect) {
		var markable = markable(number, remark, document, acting);
		try {
			var command = command(form, markable, acting);
			switch (markable.kind()) {
				case DESCRIPTION -> desk.lift(command);
				case REMARK -> desk.liftRemark(command, remark);
				case DOCUMENT -> desk.liftDocument(command, document);
			}
			return done(markable, "lifted", redirect);
		} catch (Refused refused) {
			return refused(refused, markable, form, errors, model, response);
		} catch (Outdated outdated) {
			return outdated(markable(number, remark, document, acting), form, model, response);
		}
	}

	private String refused(Refused refused, Markable markable, ExemptionForm form, BindingResult errors, Model model, HttpServletResponse response) {
		refusals.show(refused, errors);
		response.setStatus(422);
		return page(markable, form, model);
	}

	/** What was typed stands beside what somebody else has saved meanwhile. */
	private String outdated(Markable now, ExemptionForm form, Model model, HttpServletResponse response) {
		model.addAttribute("outdated", true);
		response.setStatus(409);
		return page(now, form.from(now.version()), model);
	}

	private String page(Markable markable, ExemptionForm form, Model model) {
		var initiative = markable.initiative();
		var exemption = markable.exemption();
		model.addAttribute("form", form);
		model.addAttribute("kind", markable.kind().toString());
		model.addAttribute("text", markable.text());
		model.addAttribute("notCovered", notCovered(markable));
		model.addAttribute("openDocuments", openDocuments(markable));
		model.addAttribute("address", markable.address());
		model.addAttribute("back", markable.place());
		if (exemption != null) {
			model.addAttribute("mark", readings.mark(markable, exemption, people.names(Set.of(exemption.by())).getOrDefault(exemption.by(), "–")));
		}
		model.addAttribute("crumbs", List.of(new Action("", Text.of("initiatives.nav"), "/initiativ", false),
				new Action("", Text.verbatim(initiative.wording().title()), "/initiativ/" + initiative.number(), false)));
		return "initiatives/exemption";
	}

	/** What says the same as a description and is not kept with it: the idea that it came from, and an agreement that was drafted before. P7, M5, A4. */
	private List<Text> notCovered(Markable markable) {
		var initiative = markable.initiative();
		if (markable.kind() != Markable.Kind.DESCRIPTION) {
			return List.of();
		}
		return Stream.of(initiative.origin().idea() == null ? null : "idea", agreements.knowsOne(initiative.getId()) ? "agreement" : null)
				.filter(Objects::nonNull).map(copy -> Text.of("initiatives.exempt.not-covered." + copy)).toList();
	}

	/** The documents that everybody reads although the description is kept, each with the way to where it is marked. P7. */
	private List<Action> openDocuments(Markable markable) {
		var initiative = markable.initiative();
		return markable.kind() != Markable.Kind.DESCRIPTION ? List.of()
				: documents.of(initiative.getId()).stream().map(document -> Markable.of(initiative, document)).filter(readings::isOpen)
						.map(open -> new Action("padlock-locked", Text.verbatim(Objects.requireNonNull(open.text())), open.address(), false)).toList();
	}

	private Command command(ExemptionForm form, Markable markable, Acting acting) {
		return new Command(form.key(), markable.initiative().getId(), form.version(), acting, clock.instant());
	}

	private Markable markable(String number, @Nullable UUID remark, @Nullable UUID document, Acting acting) {
		var initiative = seen.one(number, acting);
		Authority.requireWork(acting, initiative.getId().subject());
		if (document != null) {
			return Markable.of(initiative, documents.one(initiative.getId(), document));
		}
		return remark == null ? Markable.of(initiative)
				: remarks.one(initiative.getId(), remark).filter(one -> one.kind().standsOnlyHere())
						.map(one -> Markable.of(initiative, one)).orElseThrow(() -> new Unknown("remark", remark));
	}

	private static String done(Markable markable, String what, RedirectAttributes redirect) {
		redirect.addFlashAttribute("flash", Text.of("initiatives.flash." + what + "." + markable.kind()));
		return "redirect:" + markable.place();
	}
}
