package no.samskaping.access.signin;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import no.samskaping.access.step.SecondStepDesk;
import no.samskaping.partnership.Admits;
import no.samskaping.partnership.Circle;
import no.samskaping.workbench.Text;

/** Asks for the code of the second step. Wrong codes are counted with the wrong passwords, and slowed down like them. */
@Controller
@Admits(to = "access.deed.sign-in", value = Circle.EVERYONE)
class CodePage {

	static final String ADDRESS = SignInPage.ADDRESS + "/kode";

	private final SecondStepDesk steps;
	private final SignInAttempts attempts;
	private final SigningIn signingIn;
	private final Clock clock;

	CodePage(SecondStepDesk steps, SignInAttempts attempts, SigningIn signingIn, Clock clock) {
		this.steps = steps;
		this.attempts = attempts;
		this.signingIn = signingIn;
		this.clock = clock;
	}

	@GetMapping(ADDRESS)
	ModelAndView show(HttpServletRequest request) {
		return Halfway.in(request, clock.instant()).map(_ -> page(null)).orElseGet(CodePage::fromTheBeginning);
	}

	@PostMapping(ADDRESS)
	@Nullable ModelAndView enter(@RequestParam String code, HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
		var halfway = Halfway.in(request, clock.instant());
		if (halfway.isEmpty()) {
			return fromTheBeginning();
		}
		var address = request.getRemoteAddr();
		var wait = attempts.take(halfway.get().counted(), address);
		if (wait.compareTo(Duration.ZERO) > 0) {
			return page(Text.of("access.step.too-soon", wait.toSeconds() + 1));
		}
		if (!steps.passes(halfway.get().account(), code)) {
			return page(Text.of("access.step.wrong"));
		}
		Halfway.forget(request);
		attempts.succeeded(halfway.get().counted(), address);
		signingIn.now(halfway.get().account(), true, request, response);
		signingIn.leadOn(request, response);
		return null;
	}

	private static ModelAndView page(@Nullable Text wrong) {
		return new ModelAndView("access/code", wrong == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT).addObject("wrong", wrong);
	}

	private static ModelAndView fromTheBeginning() {
		return new ModelAndView("redirect:" + SignInPage.ADDRESS);
	}
}
