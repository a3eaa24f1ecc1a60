package no.samskaping.meetings.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;

import no.samskaping.workbench.Outdated;
import no.samskaping.workbench.Refused;
import no.samskaping.workbench.Text;

/**
 * What was typed into a form that could not be carried out, and why not (det som ble skrevet): nothing of it is lost.
 *
 * @param refused what was broken; empty if somebody changed the thing meanwhile, or nothing was sent
 * @param outdated whether somebody changed the thing meanwhile
 */
public record Typed(Map<String, String> values, List<Refused.Broken> refused, boolean outdated) {

	/**
	 * Carries out what a form asks for and leads on; if it cannot be, shows the form again with everything that was typed.
	 * A form that was sent twice at the same moment does it once and leads on twice.
	 *
	 * @param then where it leads
	 * @param again the page with the form
	 */
	public static Object attempt(Page page, Runnable act, Supplier<Object> then, Supplier<Object> again) {
		return attempt(page, () -> act, Runnable::run, then, again);
	}

	/**
	 * The same for a form that is read as a whole before anything is done: what is too long hides nothing else that is wrong.
	 *
	 * @param read reads it, or refuses with all that is wrong
	 */
	public static <F> Object attempt(Page page, Supplier<F> read, Consumer<F> act, Supplier<Object> then, Supplier<Object> again) {
		try {
			var form = whole(page, read);
			once(() -> act.accept(form));
			return then.get();
		} catch (Refused refused) {
			page.shows(new Typed(values(page.request()), refused.broken(), false), HttpStatus.UNPROCESSABLE_CONTENT);
		} catch (Outdated | OptimisticLockingFailureException outdated) {
			page.shows(new Typed(values(page.request()), List.of(), true), HttpStatus.CONFLICT);
		}
		return again.get();
	}

	private static <F> F whole(Page page, Supplier<F> read) {
		var tooLong = Lengths.refusals(page.request());
		try {
			var form = read.get();
			Refused.requireNone(tooLong);
			return form;
		} catch (Refused unread) {
			var others = unread.broken().stream().filter(one -> tooLong.stream().noneMatch(it -> it.field().equals(one.field())));
			throw new Refused(Stream.concat(others, tooLong.stream()).toList());
		}
	}

	/** Who came second at the same moment tries once more, and finds what the first one did. */
	private static void once(Runnable act) {
		try {
			act.run();
		} catch (DuplicateKeyException second) {
			act.run();
		}
	}

	/** The page that is being answered. */
	public record Page(HttpServletRequest request, HttpServletResponse response, Model model) {

		private void shows(Typed typed, HttpStatus status) {
			response.setStatus(status.value());
			model.addAttribute("typed", typed);
		}
	}

	/** What was typed into a field, or what stands there. */
	public @Nullable String or(String field, @Nullable Object standing) {
		var typed = values.get(field);
		return typed != null ? typed : standing == null ? null : standing.toString();
	}

	/** Whether something was typed into a field, so that its form is shown again also if it is no longer offered. */
	public boolean has(String field) {
		var typed = values.get(field);
		return typed != null && !typed.isBlank();
	}

	/** Whether a box was ticked. */
	public boolean ticked(String field, String value) {
		return List.of(values.getOrDefault(field, "").split(",")).contains(value);
	}

	/** What is wrong with a field. */
	public List<Text> errors(String field) {
		return refused.stream().filter(broken -> broken.field().equals(field)).map(Refused.Broken::why).toList();
	}

	/** Whether something is wrong with a field. */
	public boolean isWrong(String field) {
		return !errors(field).isEmpty();
	}

	private static Map<String, String> values(HttpServletRequest request) {
		var values = new HashMap<String, String>();
		request.getParameterMap().forEach((name, all) -> values.put(name, String.join(",", all)));
		return values;
	}
}
