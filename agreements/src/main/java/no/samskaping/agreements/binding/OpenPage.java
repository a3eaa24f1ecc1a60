package no.samskaping.agreements.binding;

import java.util.Map;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

import no.samskaping.agreements.AgreementId;
import no.samskaping.agreements.agreement.ContactLinks;
import no.samskaping.agreements.register.Entrance;
import no.samskaping.partnership.Acting;
import no.samskaping.partnership.Admits;
import no.samskaping.partnership.Caller;
import no.samskaping.workbench.post.LinkPage;
import no.samskaping.workbench.post.PersonalLinks;

/** Where a participant from outside comes in by a personal link: the text, and what it is asked for now. P2, A2. */
@Controller
@Admits(to = "agreements.deed.own", own = { Caller.LINK, Caller.PARTICIPANT })
class OpenPage implements LinkPage {

	private final Entrance entrance;
	private final AnswerPage answer;

	OpenPage(Entrance entrance, AnswerPage answer) {
		this.entrance = entrance;
		this.answer = answer;
	}

	@Override
	public String purpose() {
		return ContactLinks.PURPOSE;
	}

	@Override
	public String pathFor(PersonalLinks.Link link) {
		return "/apen/avtale/" + new AgreementId(link.subject().id()).value();
	}

	@GetMapping("/apen/avtale/{id}")
	ModelAndView show(@PathVariable Map<String, String> path, Acting acting, Model model) {
		return answer.page(entrance.open(path, acting), acting, AnswerPage.Typed.NOTHING, null, model, HttpStatus.OK);
	}
}
