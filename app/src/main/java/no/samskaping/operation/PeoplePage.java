package no.samskaping.operation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import no.samskaping.partnership.Acting;
import no.samskaping.partnership.Admits;
import no.samskaping.partnership.Circle;
import no.samskaping.partnership.Erasures;
import no.samskaping.partnership.People;
import no.samskaping.partnership.PersonId;
import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Refused.Broken;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Words;
import no.samskaping.workbench.parts.Action;
import no.samskaping.workbench.privacy.Fate;

/** Everybody whom the platform knows (personer): what is held about them, handing it over, and erasing them. For the administrator. P7. */
@Controller
@Admits(to = "operation.deed.people", value = Circle.ADMINISTRATORS)
@RequestMapping(PeoplePage.ADDRESS)
class PeoplePage {

	static final String ADDRESS = "/administrasjon/personer";

	private static final int SHOWN = 50;

	private final InsightDesk desk;
	private final Erasures erasures;
	private final People people;
	private final Words words;

	PeoplePage(InsightDesk desk, Erasures erasures, People people, Words words) {
		this.desk = desk;
		this.erasures = erasures;
		this.people = people;
		this.words = words;
	}

	/** A row of the list. */
	record Known(UUID id, String name) {}

	@GetMapping
	String list(@RequestParam(defaultValue = "") String q, Acting acting, Model model) {
		Administrators.require(acting);
		var found = erasures.resembling(q, SHOWN);
		var names = people.names(new LinkedHashSet<>(found));
		model.addAttribute("q", q).addAttribute("people", found.stream().map(it -> new Known(it.value(), names.getOrDefault(it, ""))).toList());
		model.addAttribute("all", found.size() < SHOWN);
		return "operation/people";
	}

	@GetMapping("/{id}")
	String show(@PathVariable UUID id, Acting acting, Model model) {
		return page(new PersonId(id), acting, model, "operation/person");
	}

	/** Hands it over as a file, whose name tells nobody's. */
	@PostMapping("/{id}/utlevering")
	ResponseEntity<byte[]> handOver(@PathVariable UUID id, Acting acting) throws IOException {
		Administrators.require(acting);
		var file = desk.handOver(new PersonId(id), acting);
		var bytes = new ByteArrayOutputStream();
		file.write(bytes, words);
		return ResponseEntity.ok().contentType(new MediaType("application", "zip")).cacheControl(CacheControl.noStore())
				.header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename("innsyn-" + words.today() + ".zip").build().toString())
				.header("X-Content-Type-Options", "nosniff").body(bytes.toByteArray());
	}

	/** What would be erased, and what is kept and why. */
	@GetMapping("/{id}/slett")
	String ask(@PathVariable UUID id, Acting acting, Model model) {
		if (erasures.isErased(new PersonId(id))) {
			return "redirect:" + ADDRESS + "/" + id;
		}
		return page(new PersonId(id), acting, model, "operation/person-erasing");
	}

	@PostMapping("/{id}/slett")
	String erase(@PathVariable UUID id, Acting acting, Model model, HttpServletResponse response, RedirectAttributes next) {
		Administrators.require(acting);
		try {
			desk.erase(new PersonId(id), acting);
		} catch (Refused e) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			page(new PersonId(id), acting, model, "");
			model.addAttribute("refused", e.broken().stream().map(Broken::why).toList());
			return "operation/person-erasing";
		}
		next.addFlashAttribute("flash", Text.of("operation.person.erased"));
		return "redirect:" + ADDRESS + "/" + id;
	}

	private String page(PersonId person, Acting acting, Model model, String template) {
		Administrators.require(acting);
		var erased = erasures.isErased(person);
		var holdings = desk.look(person, acting);
		var held = IntStream.range(0, holdings.size()).mapToObj(it -> Held.of(holdings.get(it), it)).filter(it -> it.number() > 0).toList();
		model.addAttribute("id", person.value()).addAttribute("name", people.names(Set.of(person)).getOrDefault(person, ""));
		model.addAttribute("erased", erased).addAttribute("held", held);
		model.addAttribute("fates", held.stream().collect(Collectors.groupingBy(Held::fate, () -> new EnumMap<>(Fate.class), Collectors.toList()))
				.entrySet().stream().map(it -> new Becomes(it.getKey(), it.getValue())).toList());
		model.addAttribute("refused", erased ? List.of() : desk.refusals(person, acting).stream().map(Broken::why).toList());
		model.addAttribute("crumbs", List.of(new Action(null, Text.of("access.administration.people"), ADDRESS, false)));
		return template;
	}

	/** What becomes of what is held, kind by kind. */
	record Becomes(Fate fate, List<Held> held) {}
}
