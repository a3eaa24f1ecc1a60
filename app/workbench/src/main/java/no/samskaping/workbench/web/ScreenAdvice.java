package no.samskaping.workbench.web;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.thymeleaf.context.LazyContextVariable;

import no.samskaping.workbench.screen.Screen;

/** Gives every page its {@code screen}, put together only when a template asks for it: a download or a fragment costs nothing. */
@ControllerAdvice(annotations = Controller.class)
class ScreenAdvice {

	private final Screens screens;

	ScreenAdvice(Screens screens) {
		this.screens = screens;
	}

	@ModelAttribute
	void screen(Model model, HttpServletRequest request) {
		model.addAttribute("screen", new LazyContextVariable<Screen>() {

			@Override
			protected Screen loadValue() {
				return screens.around(request);
			}
		});
	}
}
