package no.samskaping.partnership;

import java.io.UnsupportedEncodingException;
import java.util.regex.Pattern;

import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;

import no.samskaping.partnership.mandate.Role;
import no.samskaping.workbench.screen.Establishment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/** The first start, step by step, on a platform of its own. */
@PartnershipTest
@DirtiesContext
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SetupPagesTest {

	@Autowired
	MockMvcTester web;

	@Autowired
	Ground ground;

	@Autowired
	Establishment establishment;

	@Autowired
	Charters charters;

	@Autowired
	Parties parties;

	@Test
	@Order(1)
	void begins_with_whose_platform_it_is_and_nothing_is_there_yet() {
		ground.kari();
		assertThat(establishment.isSetUp()).isFalse();
		assertThat(get("/oppsett")).hasRedirectedUrl("/oppsett/vedtak");
		assertThat(page("/oppsett/vedtak")).contains("Vennesla").doesNotContain("??");
		assertThat(get("/oppsett/parter")).hasRedirectedUrl("/oppsett/vedtak");
	}

	@Test
	@Order(2)
	void keeps_what_was_typed_when_a_day_cannot_be_read() {
		var answer = web.post().uri("/oppsett/vedtak").with(Ground.as(Ground.KARI)).with(csrf())
				.param("version", "0").param("municipality", "Vennesla").param("body", "Kommunestyret").param("decidedOn", "")
				.param("validFrom", "i går").param("cadenceStart", "2026-01-01").exchange();
		assertThat(answer).hasStatus(422);
		assertThat(text(answer)).contains("Skriv en dato.").contains("Kommunestyret");
	}

	@Test
	@Order(3)
	void saves_each_step_and_leaves_open_what_is_not_known_P4() {
		var answer = web.post().uri("/oppsett/vedtak").with(Ground.as(Ground.KARI)).with(csrf())
				.param("version", "0").param("municipality", "Vennesla").param("body", "").param("decidedOn", "")
				.param("validFrom", "2025-06-19").param("cadenceStart", "2026-01-01").exchange();
		assertThat(answer).hasRedirectedUrl("/oppsett/innhold");
		assertThat(get("/oppsett")).hasRedirectedUrl("/oppsett/innhold");
		assertThat(page("/oppsett/vedtak")).contains("2025-06-19");
		assertThat(page("/oppsett/innhold")).contains("100 000").contains("Klimautslippene må reduseres betraktelig").doesNotContain("??");
		assertThat(page("/oppsett/parter")).contains("Frivilligsentral A").contains("ikke utfylt").doesNotContain("??");
	}

	@Test
	@Order(4)
	void says_what_is_wrong_with_the_threshold_and_keeps_it() {
		var answer = content("0", version("/oppsett/innhold"));
		assertThat(answer).hasStatus(422);
		assertThat(text(answer)).contains("Det må være over null").contains("Klima ny");
	}

	@Test
	@Order(5)
	void shows_both_versions_when_somebody_else_was_faster() {
		var version = version("/oppsett/innhold");
		assertThat(content("100.000,00", version)).hasRedirectedUrl("/oppsett/parter");
		var second = content("150 000", version);
		assertThat(second).hasStatus(409);
		assertThat(text(second)).contains("Noen endret dette").contains("100 000").contains("150 000");
	}

	@Test
	@Order(6)
	void names_one_centre_and_leaves_the_other_open_P4() {
		var html = page("/oppsett/parter");
		var request = web.post().uri("/oppsett/parter").with(Ground.as(Ground.KARI)).with(csrf());
		for (var hidden : new String[] { "version", "rows[0].party", "rows[0].version", "rows[1].party", "rows[1].version", "rows[2].party",
				"rows[2].version", "rows[3].party", "rows[3].version" }) {
			request = request.param(hidden, value(html, hidden));
		}
		for (var row = 0; row < 4; row++) {
			request = request.param("rows[" + row + "].included", "true").param("_rows[" + row + "].included", "on")
					.param("_rows[" + row + "].gateway", "on").param("rows[" + row + "].organisationNumber", "");
		}
		request = request.param("rows[0].name", "Vennesla Næringsforening").param("rows[1].name", "Vennesla Frivilligsentral")
				.param("rows[2].name", "").param("rows[3].name", "Vennesla kommune");
		var wrong = request.param("rows[1].gateway", "true").exchange();
		assertThat(wrong).hasRedirectedUrl("/oppsett/personer");
		assertThat(parties.all()).extracting(Party::name)
				.containsExactly("Vennesla Næringsforening", "Frivilligsentral B", "Vennesla Frivilligsentral", "Vennesla kommune");
		assertThat(parties.all()).filteredOn(it -> !it.named()).hasSize(1);
	}

	@Test
	@Order(7)
	void appoints_the_first_people_one_at_a_time_P2() {
		var html = page("/oppsett/personer");
		assertThat(html).contains("Kari Lien").doesNotContain("??");
		var answer = web.post().uri("/oppsett/personer").with(Ground.as(Ground.KARI)).with(csrf())
				.param("id", value(html, "id")).param("name", "Per Aas").param("mail", "per@eksempel.no").param("role", "REPRESENTATIVE")
				.param("party", "").param("from", ground.today().toString()).param("lastDay", "").exchange();
		assertThat(answer).hasStatus(422);
		assertThat(text(answer)).contains("Velg hvilken part rollen gjelder for.").contains("Per Aas");
		answer = web.post().uri("/oppsett/personer").with(Ground.as(Ground.KARI)).with(csrf())
				.param("id", value(html, "id")).param("name", "Per Aas").param("mail", "per@eksempel.no").param("role", "REPRESENTATIVE")
				.param("party", ground.party("Vennesla kommune").value().toString()).param("from", ground.today().toString())
				.param("lastDay", "").exchange();
		assertThat(answer).hasRedirectedUrl("/oppsett/personer");
		assertThat(page("/oppsett/personer")).contains("Per Aas");
	}

	@Test
	@Order(8)
	void only_who_administers_the_platform_sets_it_up() {
		var per = ground.person("Pia Moen", Role.STAFF, "Vennesla kommune");
		assertThat(web.get().uri("/oppsett").with(Ground.as(per)).exchange()).hasStatus(403);
	}

	@Test
	@Order(9)
	void ends_with_a_summary_and_puts_the_first_version_into_force_once() {
		assertThat(page("/oppsett/bekreft")).contains("19. juni 2025").contains("ikke utfylt").doesNotContain("??");
		assertThat(web.post().uri("/oppsett/sett-i-kraft").with(Ground.as(Ground.KARI)).with(csrf()).exchange()).hasRedirectedUrl("/");
		assertThat(establishment.isSetUp()).isTrue();
		assertThat(charters.current().version()).isEqualTo(1);
		assertThat(get("/oppsett")).hasRedirectedUrl("/partnerskap/plattform");
		assertThat(web.post().uri("/oppsett/sett-i-kraft").with(Ground.as(Ground.KARI)).with(csrf()).exchange())
				.hasRedirectedUrl("/partnerskap/plattform");
		assertThat(page("/partnerskap/plattform")).contains("Vedtatt plattform, versjon 1").doesNotContain("??");
		assertThat(page("/partnerskap")).contains("Per Aas").doesNotContain("??");
	}

	private MvcTestResult content(String threshold, String version) {
		return web.post().uri("/oppsett/innhold").with(Ground.as(Ground.KARI)).with(csrf())
				.param("version", version).param("threshold", threshold).param("counts", "Kontantkostnad")
				.param("challenges[0].name", "Klima ny").param("challenges[0].text", "a").param("challenges[1].name", "Utenforskap")
				.param("challenges[1].text", "b").param("challenges[2].name", "Demografi").param("challenges[2].text", "c")
				.param("noticeDays", "7").param("gatewayWorkingDays", "10").param("minutesWorkingDays", "10")
				.param("mandateWarningDays", "30").param("agreementEndDays", "90").exchange();
	}

	private MvcTestResult get(String uri) {
		return web.get().uri(uri).with(Ground.as(Ground.KARI)).exchange();
	}

	private String page(String uri) {
		var answer = get(uri);
		assertThat(answer).hasStatusOk();
		return text(answer);
	}

	private String version(String uri) {
		return value(page(uri), "version");
	}

	private static String value(String html, String name) {
		var input = Pattern.compile("<input[^>]*name=\"" + Pattern.quote(name) + "\"[^>]*>").matcher(html);
		assertThat(input.find()).as(name).isTrue();
		var value = Pattern.compile("value=\"([^\"]*)\"").matcher(input.group());
		assertThat(value.find()).as(name).isTrue();
		return value.group(1);
	}

	private static String text(MvcTestResult answer) {
		try {
			return HtmlUtils.htmlUnescape(answer.getResponse().getContentAsString()).replace('\u00a0', ' ');
		} catch (UnsupportedEncodingException e) {
			throw new IllegalStateException(e);
		}
	}
}
