package no.samskaping.access.demonstration;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.availability.ApplicationAvailabilityBean;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import no.samskaping.Ground;
import no.samskaping.PlatformTest;
import no.samskaping.Window;
import no.samskaping.access.account.AccountDesk;
import no.samskaping.access.link.Invitations;
import no.samskaping.access.signin.SigningIn;
import no.samskaping.partnership.People;
import no.samskaping.partnership.SignIns;
import no.samskaping.workbench.screen.WhoIs;

import static org.assertj.core.api.Assertions.assertThat;

/** Whoever opens the demonstration while it is being made waits; its page is put into a platform that is no demonstration. */
@PlatformTest
class NobodyComesInTooEarlyTest {

	@Autowired
	ApplicationContext platform;

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	RequestMappingHandlerMapping pages;

	@LocalServerPort
	int port;

	private final ApplicationAvailabilityBean state = new ApplicationAvailabilityBean();
	private List<RequestMappingInfo> added = List.of();

	@BeforeEach
	void a_platform_with_the_page() throws NoSuchMethodException {
		var people = new InventedPeople(platform.getBean(Invitations.class), platform.getBean(AccountDesk.class), platform.getBean(People.class),
				platform.getBean(SignIns.class), platform.getBean(WhoIs.class), platform.getBean(Clock.class));
		var page = new InventedPeoplePage(people, platform.getBean(SigningIn.class), state);
		added = List.of(to(RequestMethod.GET), to(RequestMethod.POST));
		pages.registerMapping(added.getFirst(), page, InventedPeoplePage.class.getDeclaredMethod("choose", Model.class));
		pages.registerMapping(added.getLast(), page,
				InventedPeoplePage.class.getDeclaredMethod("be", UUID.class, HttpServletRequest.class, HttpServletResponse.class));
	}

	@AfterEach
	void without_it_again() {
		added.forEach(pages::unregisterMapping);
	}

	@Test
	void nobody_becomes_anybody_until_all_is_ready_and_the_page_waits_to_be_asked_again() {
		var visitor = Ground.of(platform).visitor();
		for (var language : List.of("nn", "en", "nb")) {
			assertThat(visitor.open(InventedPeoplePage.ADDRESS + "?sprak=" + language).text()).doesNotContain("??", "Kari Lien");
		}
		var soon = visitor.open(InventedPeoplePage.ADDRESS);
		assertThat(soon.text()).contains("bygges, vent litt");
		assertThat(soon.header("Refresh")).isEmpty();
		assertThat(soon.page().select("main a").attr("href")).isEqualTo(InventedPeoplePage.ADDRESS);

		becomes(ReadinessState.ACCEPTING_TRAFFIC);
		var ready = visitor.open(InventedPeoplePage.ADDRESS);
		var form = ready.form(InventedPeoplePage.ADDRESS).with("account", ready.page().select("form:contains(som Kari Lien) input[name=account]").val());

		becomes(ReadinessState.REFUSING_TRAFFIC);
		assertThat(form.send().location()).isEqualTo(InventedPeoplePage.ADDRESS);
		assertThat(visitor.get("/oppgaver").location()).isEqualTo("/logg-inn");
		becomes(ReadinessState.ACCEPTING_TRAFFIC);
		assertThat(form.send().location()).isEqualTo("/");
		assertThat(visitor.get("/oppgaver").status()).isEqualTo(200);
	}

	@Test
	void the_page_that_asks_to_wait_shuts_nobody_out() {
		try (var window = new Window(port)) {
			window.open(InventedPeoplePage.ADDRESS).look("demonstrasjon-bygges").follow("Se om den er klar").shows("bygges, vent litt");
			becomes(ReadinessState.ACCEPTING_TRAFFIC);
			window.follow("Se om den er klar").shows("Velg hvem du vil være");
		}
	}

	private void becomes(ReadinessState now) {
		state.onApplicationEvent(new AvailabilityChangeEvent<>(this, now));
	}

	private RequestMappingInfo to(RequestMethod method) {
		return RequestMappingInfo.paths(InventedPeoplePage.ADDRESS).methods(method).options(pages.getBuilderConfiguration()).build();
	}
}
