package no.samskaping.access.demonstration;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import no.samskaping.access.account.AccountId;
import no.samskaping.access.kept.Kept;
import no.samskaping.access.signin.SigningIn;
import no.samskaping.partnership.Admits;
import no.samskaping.partnership.Circle;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Unknown;
import no.samskaping.workbench.Viewer;
import no.samskaping.workbench.screen.OpenPages;

/** Where a visitor of the demonstration chooses whom to be. */
@Controller
@Admits(to = "access.deed.demonstration", value = Circle.EVERYONE)
@ConditionalOnBooleanProperty("samskaping.demonstration")
class InventedPeoplePage implements OpenPages {

	static final String ADDRESS = "/apen/demonstrasjon";

	private final InventedPeople people;
	private final SigningIn signingIn;
	private final ApplicationAvailability platform;

	InventedPeoplePage(InventedPeople people, SigningIn signingIn, ApplicationAvailability platform) {
		this.people = people;
		this.signingIn = signingIn;
		this.platform = platform;
	}

	@Override
	public List<OpenPage> openPages() {
		return List.of(new OpenPage(10, "person-group", Text.of("access.demonstration.open"), ADDRESS));
	}

	/** While the scenes are still played nobody is there to be; the page never loads anew by itself, which its reader could not stop. */
	@GetMapping(ADDRESS)
	String choose(Model model) {
		if (isBeingMade()) {
			return "access/demonstration-soon";
		}
		model.addAttribute("people", people.all());
		return "access/demonstration";
	}

	@PostMapping(ADDRESS)
	String be(@RequestParam UUID account, HttpServletRequest request, HttpServletResponse response) {
		if (isBeingMade()) {
			return "redirect:" + ADDRESS;
		}
		var chosen = new AccountId(account);
		if (people.all().stream().noneMatch(invented -> invented.account().equals(chosen))) {
			throw new Unknown(chosen.subject());
		}
		signingIn.now(chosen, true, request, response);
		var kept = Kept.in(request, Optional.of(new Viewer(Viewer.LOCAL, chosen.toString(), null))).isPresent();
		return "redirect:" + (kept ? Kept.PAGE : "/");
	}

	/** The platform takes traffic once all that runs at its start has ended, the performance of the scenes too. */
	private boolean isBeingMade() {
		return platform.getReadinessState() != ReadinessState.ACCEPTING_TRAFFIC;
	}
}
